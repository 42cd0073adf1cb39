package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken out of one article, and put into another or left by itself: single fragments,
 * and ends of its text. A step changes two articles and leaves the rest as they were, so that most
 * moves are the same from step to step; they are remembered.
 */
final class Moves {

    /** The headlines of a page rarely outweigh a step that is this much worse without them. */
    private static final double HOPELESS = -6;

    private final Arrangement arrangement;
    private final Map<Body, List<Move>> apart = new HashMap<>();
    private final Map<Body, ToOthers> together = new HashMap<>();

    Moves(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /**
     * One of them.
     *
     * @param part number of what is taken out, in the order in which it stands in the article
     * @param left what is left of the one article, possibly nothing
     * @param made what the other one becomes
     * @param gain what it is worth without the headlines
     */
    record Move(int part, List<Body> left, Body made, double gain) {}

    /** Those that part an article. */
    List<Move> outOf(Body article) {
        return apart.computeIfAbsent(article, a -> moves(a, null, false));
    }

    /** Those from one article to others. */
    ToOthers from(Body article) {
        return together.computeIfAbsent(article, ToOthers::new);
    }

    /** What can be moved from one article to others. */
    final class ToOthers {

        private final Body article;
        private final Map<Body, List<Move>> parts = new HashMap<>();
        private final Map<Body, List<Move>> all = new HashMap<>();

        private ToOthers(Body article) {
            this.article = article;
        }

        /** Those to this one: {@code whole} with what moves all of the article, or without. */
        List<Move> to(Body other, boolean whole) {
            Map<Body, List<Move>> known = whole ? all : parts;
            List<Move> moves = known.get(other);
            if (moves == null) {
                moves = moves(article, other, whole);
                known.put(other, moves);
            }
            return moves;
        }
    }

    private List<Move> moves(Body article, @Nullable Body other, boolean whole) {
        List<Move> moves = new ArrayList<>();
        int[] fragments = article.fragments();
        int part = 0;
        for (int from = 0; from < fragments.length; from++) {
            for (int to = from + 1; to <= fragments.length; to++) {
                if (to - from == 1 || to == fragments.length) {
                    if (whole || to - from < fragments.length) {
                        add(moves, part, article, from, to, other);
                    }
                    part++;
                }
            }
        }
        return moves.isEmpty() ? List.of() : moves;
    }

    private void add(
            List<Move> moves, int part, Body article, int from, int to, @Nullable Body other) {
        int[] fragments = article.fragments();
        int[] rest = new int[fragments.length - (to - from)];
        System.arraycopy(fragments, 0, rest, 0, from);
        System.arraycopy(fragments, to, rest, from, fragments.length - to);
        int[] before = other == null ? new int[0] : other.fragments();
        int[] joined = Arrays.copyOf(before, before.length + to - from);
        System.arraycopy(fragments, from, joined, before.length, to - from);
        Body made = arrangement.body(joined);
        List<Body> left = rest.length == 0 ? List.of() : List.of(arrangement.body(rest));
        double gain = made.odds() - article.odds();
        gain += left.isEmpty() ? 0 : left.get(0).odds();
        gain -= other == null ? 0 : other.odds();
        if (gain >= HOPELESS) {
            moves.add(new Move(part, left, made, gain));
        }
    }
}
