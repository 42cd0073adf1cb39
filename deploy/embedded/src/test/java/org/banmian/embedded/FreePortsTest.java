package org.banmian.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void noPortIsGivenTwiceHoweverOftenAndByWhomItIsAsked() {
        Set<Integer> ports =
                IntStream.range(0, 100)
                        .mapToObj(i -> new FreePorts(new Random(i % 2)).pick())
                        .collect(Collectors.toSet());

        // Not that all are still free: other tests pick ports too, and listen on them by now.
        assertThat(ports).hasSize(100);
    }

    @Test
    void aPortThatSomebodyListensOnIsNotFree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePorts.isFree(taken.getLocalPort())).isFalse();
        }
    }
}
