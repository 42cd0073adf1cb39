package org.banmian.embedded;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(ports).hasSize(100).allMatch(FreePorts::isFree);
    }
}
