package org.banmian.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedStartTest {

    @TempDir private Path folder;

    @Test
    void damagedBrokerDataIsNamedWithTheEndOfTheLog() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/meta.properties"), "version=1\nnode.id=77\n");

        assertThatThrownBy(() -> EmbeddedKafka.start(folder, List.of()))
                .isInstanceOfSatisfying(
                        StartFailedException.class,
                        e -> {
                            assertThat(e.part()).isEqualTo("kafka");
                            assertThat(e.reason()).startsWith("it ended with status");
                            assertThat(e.remedy()).contains(folder.resolve("data").toString());
                            assertThat(e.logTail()).contains("meta.properties");
                            assertThat(e).hasMessageContaining(e.logTail());
                        });
    }

    @Test
    void damagedDatabaseIsNamedWithTheEndOfTheLog() throws IOException {
        EmbeddedDatabase.start(folder).close();
        Files.delete(folder.resolve("data/global/pg_control"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOfSatisfying(
                        StartFailedException.class,
                        e -> {
                            assertThat(e.part()).isEqualTo("postgresql");
                            assertThat(e.reason()).startsWith("it ended with status");
                            assertThat(e.remedy()).contains(folder.resolve("data").toString());
                            assertThat(e.logTail()).contains("pg_control");
                            assertThat(e).hasMessageContaining(e.logTail());
                        });
    }

    @Test
    void takenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> EmbeddedKafka.start(folder.resolve("k"), port, List.of()))
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining("port " + port + " is taken");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder.resolve("d"), port))
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining("port " + port + " is taken");
        }
    }

    @Test
    void folderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("data")))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining(file.toString());
    }
}
