package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.banmian.contract.article.Entity;

/**
 * Leaves one mention where several overlap: an organisation before the places and persons in it,
 * then the longer (侯家渠村 holds no person), then a person before a place.
 */
final class Overlaps {

    private static final Comparator<Mention> BY_WEIGHT =
            Comparator.comparing((Mention mention) -> mention.kind() != Entity.Kind.ORGANISATION)
                    .thenComparing(Comparator.comparingInt(Mention::length).reversed())
                    .thenComparing(mention -> mention.kind() != Entity.Kind.PERSON)
                    .thenComparingInt(Mention::start);

    private Overlaps() {}

    /** The mentions that stay, by start. */
    static List<Mention> resolve(List<Mention> mentions, int length) {
        return resolve(mentions, List.of(), length);
    }

    /** The mentions that stay, by start; those given, which do not overlap, before all others. */
    static List<Mention> resolve(List<Mention> mentions, List<Mention> given, int length) {
        List<Mention> byWeight = new ArrayList<>(mentions);
        byWeight.sort(BY_WEIGHT);
        boolean[] taken = new boolean[length];
        List<Mention> kept = new ArrayList<>(given);
        given.forEach(each -> Arrays.fill(taken, each.start(), each.end(), true));
        for (Mention mention : byWeight) {
            if (isFree(taken, mention)) {
                Arrays.fill(taken, mention.start(), mention.end(), true);
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparingInt(Mention::start));
        return kept;
    }

    private static boolean isFree(boolean[] taken, Mention mention) {
        for (int i = mention.start(); i < mention.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
