package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banmian.contract.article.Entity;

/**
 * Finds persons by how Chinese names are made, a family name and one or two characters, and by what
 * stands around them.
 *
 * <p>HanLP's own recogniser finds nearly every name of a county newspaper, but more than half of
 * what it finds is none (余名, 令而, 双池). So its answer is one piece of evidence among others, and each
 * candidate must collect enough. The weights were set by hand.
 */
final class PersonNames {

    /** A name this certain is looked for in the rest of the page. */
    private static final double CERTAIN = 3.7;

    /** A transliterated name stands before any reading of its characters as Chinese ones. */
    private static final double FOREIGN = 20;

    /** Two of HanLP's names in a row, before the second one by itself. */
    private static final double PAIRED = 7;

    private final NameCharacters characters = new NameCharacters();
    private final PersonContext context = new PersonContext(characters);
    private final PersonScore score = new PersonScore(characters, context);
    private final ForeignNames foreignNames = new ForeignNames(context);
    private final MarkedNames marked = new MarkedNames(characters, context);

    /** A possible name. */
    private record Candidate(int start, int end, double score) {}

    /** Finds the persons of a text, in order, not overlapping. */
    List<Mention> find(Wording wording) {
        List<Candidate> candidates = candidates(wording);
        List<Candidate> chosen = choose(supported(wording, candidates), wording.length());
        List<Mention> mentions = new ArrayList<>();
        for (Candidate name : chosen) {
            mentions.add(mention(wording, name.start(), name.end(), name.score() >= CERTAIN));
        }
        return mentions;
    }

    Mention mention(Wording wording, int start, int end, boolean certain) {
        String title = context.title(wording, start, end);
        return new Mention(Entity.Kind.PERSON, start, end, null, null, title, certain);
    }

    private List<Candidate> candidates(Wording wording) {
        List<Candidate> candidates = new ArrayList<>();
        String text = wording.text();
        for (int start = 0; start < text.length(); start++) {
            int surname = characters.surnameLength(text, start);
            if (surname > 0) {
                addBest(candidates, wording, start, surname);
                if (surname == 2) {
                    addBest(candidates, wording, start, 1);
                }
            }
        }
        for (MarkedNames.Marked name : marked.find(wording)) {
            double weight = name.paired() ? PAIRED : PersonScore.ENOUGH;
            candidates.add(new Candidate(name.start(), name.end(), weight));
        }
        for (int[] foreign : foreignNames.find(wording)) {
            candidates.add(new Candidate(foreign[0], foreign[1], FOREIGN));
        }
        return candidates;
    }

    private void addBest(List<Candidate> candidates, Wording wording, int start, int surname) {
        for (int given = 1; given <= 2; given++) {
            int end = start + surname + given;
            if (end <= wording.length()) {
                double weight = score.of(wording, start, surname, end);
                if (weight > 0) {
                    candidates.add(new Candidate(start, end, weight));
                }
            }
        }
    }

    /** Names stand in lists: a candidate beside one that stands by itself gains by it. */
    private static List<Candidate> supported(Wording wording, List<Candidate> candidates) {
        double[] bestByStart = new double[wording.length() + 2];
        double[] bestByEnd = new double[wording.length() + 2];
        for (Candidate each : candidates) {
            bestByStart[each.start()] = Math.max(bestByStart[each.start()], each.score());
            bestByEnd[each.end()] = Math.max(bestByEnd[each.end()], each.score());
        }
        List<Candidate> supported = new ArrayList<>(candidates.size());
        for (Candidate each : candidates) {
            int joint = each.start() - 1;
            boolean listed =
                    (joint >= 0 && isListed(wording, joint, bestByEnd[joint]))
                            || isListed(wording, each.end(), bestByStart[each.end() + 1]);
            double score = each.score() + (listed ? PersonScore.LISTED : 0);
            supported.add(new Candidate(each.start(), each.end(), score));
        }
        return supported;
    }

    private static boolean isListed(Wording wording, int joint, double neighbour) {
        if (neighbour < PersonScore.ENOUGH) {
            return false;
        }
        char c = wording.charAt(joint);
        return c == '、' || c == ' ' || c == '　' || c == '和' || c == '与';
    }

    private static List<Candidate> choose(List<Candidate> candidates, int length) {
        List<Candidate> byScore = new ArrayList<>(candidates);
        byScore.removeIf(candidate -> candidate.score() < PersonScore.ENOUGH);
        byScore.sort(
                (a, b) ->
                        a.score() != b.score()
                                ? Double.compare(b.score(), a.score())
                                : a.end() - a.start() != b.end() - b.start()
                                        ? Integer.compare(b.end() - b.start(), a.end() - a.start())
                                        : Integer.compare(a.start(), b.start()));
        List<Candidate> chosen = new ArrayList<>();
        boolean[] taken = new boolean[length];
        for (Candidate candidate : byScore) {
            boolean free = true;
            for (int i = candidate.start(); i < candidate.end(); i++) {
                free &= !taken[i];
            }
            if (free) {
                chosen.add(candidate);
                Arrays.fill(taken, candidate.start(), candidate.end(), true);
            }
        }
        chosen.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return chosen;
    }
}
