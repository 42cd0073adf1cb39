package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.prose.Head;
import org.banmian.nlp.page.prose.Tail;

/** Whether a line goes on better at the edge of another fragment than in its own. */
final class Elsewhere {

    private static final double WEIGHT = 0.8;
    private static final double SURE = 1.0;

    /** Far more than what rounding does to log odds. */
    private static final double ROUNDING = 1e-6;

    /** How far apart, in lines, two fragments may be for one to go on in the other. */
    private static final int NEAR = 400;

    private final Continuation continuation;

    /** The fragments that end in mid-sentence. */
    private final List<Foot> feet = new ArrayList<>();

    /** The fragments that may begin in mid-sentence. */
    private final List<Top> tops = new ArrayList<>();

    Elsewhere(List<Fragment> fragments, Continuation continuation) {
        this.continuation = continuation;
        for (Fragment fragment : fragments) {
            if (fragment.endsOpen()) {
                feet.add(new Foot(fragment, continuation.tail(fragment.last().text().text())));
            }
            if (fragment.first().start() != Paragraph.Start.NEW) {
                tops.add(new Top(fragment, continuation.head(fragment.first().text().text())));
            }
        }
    }

    private record Foot(Fragment fragment, Tail tail) {}

    private record Top(Fragment fragment, Head head) {}

    /** On a page of ordinary length everything is. */
    private static boolean isNear(Fragment one, Fragment other) {
        return Math.abs(one.place() - other.place()) <= NEAR;
    }

    /** What {@link #comesFrom} can say at most. */
    double mostFor(Head head) {
        return WEIGHT * (continuation.highest(head) - SURE);
    }

    /**
     * What speaks for a line, which is not the last of its fragment, going on in another one; or
     * anything not above {@code least} when it is not more, which takes less time.
     */
    double goesOn(Fragment own, Tail foot, double least) {
        double floor = floor(least);
        if (floor > continuation.highest(foot)) {
            return 0;
        }
        double most = floor;
        for (Top other : tops) {
            if (isNear(own, other.fragment)) {
                double odds = continuation.logOdds(foot, other.head, most);
                if (odds > most && !other.fragment.equals(own)) {
                    most = odds;
                }
            }
        }
        return most > floor ? WEIGHT * (most - SURE) : 0;
    }

    /** Likewise for a line, which is not the first of its fragment, going on from another one. */
    double comesFrom(Fragment own, Head head, double least) {
        double floor = floor(least);
        if (floor > continuation.highest(head)) {
            return 0;
        }
        double most = floor;
        for (Foot other : feet) {
            if (isNear(own, other.fragment)) {
                double odds = continuation.logOdds(other.tail, head, most);
                if (odds > most && !other.fragment.equals(own)) {
                    most = odds;
                }
            }
        }
        return most > floor ? WEIGHT * (most - SURE) : 0;
    }

    private static double floor(double least) {
        return Math.max(SURE, SURE + least / WEIGHT - ROUNDING);
    }
}
