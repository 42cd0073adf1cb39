package org.banmian.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownPortsTest {

    @TempDir private Path folder;

    @Test
    void theNextRunTakesTheSamePorts() throws IOException {
        KnownPorts first = ports();
        int port = first.port("store");
        first.write();

        assertThat(ports().port("store")).isEqualTo(port);
    }

    @Test
    void aPortThatSomebodyTookMeanwhileIsGivenUp() throws IOException {
        KnownPorts first = ports();
        int port = first.port("store");
        first.write();

        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ports().port("store")).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void noPortIsGivenTwice() throws IOException {
        KnownPorts known = ports();

        assertThat(known.port("store")).isNotEqualTo(known.port("store.management"));
    }

    private KnownPorts ports() throws IOException {
        return KnownPorts.read(folder.resolve("ports.properties"));
    }
}
