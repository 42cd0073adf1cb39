package org.banmian.nlp.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys have the numbers that a map would give them. */
class NumberingTest {

    private static final int KEYS = 5000;

    @Test
    void keysHaveTheNumbersInWhichTheyCameHoweverManyMoreThanExpected() {
        Numbering numbering = new Numbering(1);
        Map<Long, Integer> numbers = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 2 * KEYS; i++) {
            long key = random.nextInt(KEYS) * 0x1_0001L * (random.nextBoolean() ? 1 : -1);
            Integer number = numbers.get(key);
            assertThat(numbering.of(key)).isEqualTo(number == null ? -1 : number);
            if (number == null) {
                numbers.put(key, numbers.size());
            }
            assertThat(numbering.add(key)).isEqualTo(numbers.get(key));
        }
        assertThat(numbering.size()).isEqualTo(numbers.size());
    }
}
