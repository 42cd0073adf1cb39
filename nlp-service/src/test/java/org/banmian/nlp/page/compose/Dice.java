package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Every chance decision of a page; the same seed falls the same way. */
final class Dice {

    private final Random random;

    /** Neighbouring seeds fall quite differently, which those of {@link Random} do not. */
    Dice(long seed) {
        long mixed = seed * 0x9E3779B97F4A7C15L;
        this.random = new Random(mixed ^ (mixed >>> 32));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** One of {@code values}, each as likely as its weight at the same place says. */
    <T> T weigh(List<T> values, double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double at = random.nextDouble() * total;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return values.get(i);
            }
        }
        return values.get(values.size() - 1);
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> copy = new ArrayList<>(from);
        Collections.shuffle(copy, random);
        return copy;
    }
}
