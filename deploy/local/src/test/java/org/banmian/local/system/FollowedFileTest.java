package org.banmian.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedFileTest {

    @TempDir private Path folder;
    private Path log;

    @BeforeEach
    void chooseFile() {
        log = folder.resolve("part.log");
    }

    @Test
    void linesComeOnceAndWhole() throws IOException {
        try (FollowedFile followed = new FollowedFile(log)) {
            append("一\n二");
            assertThat(followed.newLines()).containsExactly("一");
            append("号\n");
            assertThat(followed.newLines()).containsExactly("二号");
            assertThat(followed.newLines()).isEmpty();
        }
    }

    @Test
    void theLastWordsBeforeARestartAreKept() throws IOException {
        try (FollowedFile followed = new FollowedFile(log)) {
            append("alive\n");
            assertThat(followed.newLines()).containsExactly("alive");
            append("dying\n");
            Files.move(log, folder.resolve("part.previous.log"));
            append("born again\n");

            assertThat(followed.newLines()).containsExactly("dying", "born again");
        }
    }

    @Test
    void whatAnEarlierRunWroteIsSkipped() throws IOException {
        append("of yesterday\n");
        try (FollowedFile followed = new FollowedFile(log)) {
            assertThat(followed.newLines()).isEmpty();
            Files.move(log, folder.resolve("part.previous.log"));
            append("of today\n");

            assertThat(followed.newLines()).containsExactly("of today");
        }
    }

    private void append(String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
