package org.banmian.nlp.page.assembly;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Moves the weights of signs one at a time, up or down, where that makes a score better. */
final class WeightClimb {

    /** Is told of every move that is kept. */
    interface Watcher {

        void moved(Sign sign, Weights weights, Score score);
    }

    private final Function<Weights, Score> scorer;
    private final double least;
    private final Watcher watcher;
    private final Map<Sign, Double> values = new EnumMap<>(Sign.class);
    private double best;

    /** Keeps moves that make the sum of a score better by more than {@code least}. */
    WeightClimb(Weights start, Function<Weights, Score> scorer, double least, Watcher watcher) {
        this.scorer = scorer;
        this.least = least;
        this.watcher = watcher;
        for (Sign sign : Sign.values()) {
            values.put(sign, start.of(sign));
        }
        this.best = scorer.apply(start).sum();
    }

    /** Tries every one of {@code signs} once, in log odds. */
    void pass(Collection<Sign> signs, double step) {
        for (Sign sign : signs) {
            if (!moves(sign, step)) {
                moves(sign, -step);
            }
        }
    }

    Weights weights() {
        return new Weights(values);
    }

    private boolean moves(Sign sign, double step) {
        double before = weights().of(sign);
        values.put(sign, before + step);
        Score score = scorer.apply(weights());
        if (score.sum() <= best + least) {
            values.put(sign, before);
            return false;
        }
        best = score.sum();
        watcher.moved(sign, weights(), score);
        return true;
    }
}
