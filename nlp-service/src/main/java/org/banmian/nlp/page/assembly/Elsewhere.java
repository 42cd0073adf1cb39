package org.banmian.nlp.page.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.prose.Head;
import org.banmian.nlp.page.prose.Tail;

/** Whether a line goes on better at the edge of another fragment than in its own. */
final class Elsewhere {

    private static final double WEIGHT = 0.8;
    private static final double SURE = 1.0;

    /** What either side can say at most, and a little more than rounding takes away. */
    static final double MOST = WEIGHT * (Continuation.HIGHEST - SURE) + 1e-6;

    /** How far apart, in lines, two fragments may be for one to go on in the other. */
    private static final int NEAR = 400;

    private final Continuation continuation;

    /** The fragments that end in mid-sentence, with their ends. */
    private final Map<Fragment, Tail> feet = new LinkedHashMap<>();

    /** The fragments that may begin in mid-sentence, with their beginnings. */
    private final Map<Fragment, Head> heads = new LinkedHashMap<>();

    Elsewhere(List<Fragment> fragments, Continuation continuation) {
        this.continuation = continuation;
        for (Fragment fragment : fragments) {
            if (fragment.endsOpen()) {
                feet.put(fragment, continuation.tail(fragment.last().text().text()));
            }
            if (fragment.first().start() != Paragraph.Start.NEW) {
                heads.put(fragment, continuation.head(fragment.first().text().text()));
            }
        }
    }

    /** On a page of ordinary length everything is. */
    private static boolean isNear(Fragment one, Fragment other) {
        return Math.abs(one.place() - other.place()) <= NEAR;
    }

    /** What speaks for a line, which is not the last of its fragment, going on in another one. */
    double goesOn(Fragment own, Tail foot) {
        double most = SURE;
        for (Map.Entry<Fragment, Head> other : heads.entrySet()) {
            if (isNear(own, other.getKey())) {
                double odds = continuation.logOdds(foot, other.getValue(), most);
                if (odds > most && !other.getKey().equals(own)) {
                    most = odds;
                }
            }
        }
        return WEIGHT * (most - SURE);
    }

    /**
     * What speaks for a line, which is not the first of its fragment, going on from another one.
     */
    double comesFrom(Fragment own, Head head) {
        double most = SURE;
        for (Map.Entry<Fragment, Tail> other : feet.entrySet()) {
            if (isNear(own, other.getKey())) {
                double odds = continuation.logOdds(other.getValue(), head, most);
                if (odds > most && !other.getKey().equals(own)) {
                    most = odds;
                }
            }
        }
        return WEIGHT * (most - SURE);
    }
}
