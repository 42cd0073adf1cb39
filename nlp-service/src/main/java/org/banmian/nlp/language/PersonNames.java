package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by how Chinese names are made, a family name and one or two characters, and by what
 * stands around them.
 *
 * <p>HanLP's own recogniser finds nearly every name of a county newspaper, but more than half of
 * what it finds is none (余名, 令而, 双池). So its answer is one piece of evidence among others, and each
 * candidate must collect enough. The weights were set by hand.
 */
final class PersonNames {

    private static final double ENOUGH = 3.3;

    /** A name this certain is looked for in the rest of the page. */
    private static final double CERTAIN = 3.7;

    /** A transliterated name stands before any reading of its characters as Chinese ones. */
    private static final double FOREIGN = 20;

    private static final double HOPELESS = -10;

    private static final double TITLED = 2.5;

    /** What title, deeds and neighbours in a list can add at most. */
    private static final double MOST_CONTEXT = TITLED + 1.5 + 1.5;

    /** How often HanLP's lexicon has counted a word that is common. */
    private static final int COMMON = 20;

    private static final String PAUSES = "，。、；：！？“”‘’（）()《》【】,;:□■●\n 　";
    private static final String LINKS = "叫由对与和向给请为被把让跟同及的是找据";
    private static final String FOLLOWS = "的在是和与及也为从带用把对就都已还将等曾便家";

    /** What ends names of things and bodies, and hardly a person's. */
    private static final String THINGS = "店宫站局厂部院校馆所庙党会室户处厅村镇乡县市区街路桥队团社";

    private static final String COUNTS = "0123456789第每几数百千万亿";

    private final NameCharacters characters = new NameCharacters();
    private final PersonContext context = new PersonContext();
    private final ForeignNames foreignNames = new ForeignNames();
    private final WordFrequencies lexicon = new WordFrequencies();

    /** A possible name. */
    private record Candidate(int start, int end, double score) {}

    /** Finds the persons of a text, in order, not overlapping. */
    List<Mention> find(Wording wording) {
        List<Candidate> candidates = candidates(wording);
        List<Candidate> chosen = choose(supported(wording, candidates));
        List<Mention> mentions = new ArrayList<>();
        for (Candidate name : chosen) {
            mentions.add(mention(wording, name.start(), name.end(), name.score() >= CERTAIN));
        }
        return mentions;
    }

    Mention mention(Wording wording, int start, int end, boolean certain) {
        int titleStart = context.titleStart(wording, start);
        String title =
                wording.text().substring(titleStart, start).replaceAll("[\\s:：/□■●◎★]+$", "");
        return new Mention(
                Entity.Kind.PERSON,
                start,
                end,
                null,
                null,
                title.isEmpty() ? null : title,
                certain);
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
        for (int[] foreign : foreignNames.find(wording)) {
            candidates.add(new Candidate(foreign[0], foreign[1], FOREIGN));
        }
        return candidates;
    }

    private void addBest(List<Candidate> candidates, Wording wording, int start, int surname) {
        for (int given = 1; given <= 2; given++) {
            int end = start + surname + given;
            if (end <= wording.length()) {
                double score = score(wording, start, surname, end);
                if (score > 0) {
                    candidates.add(new Candidate(start, end, score));
                }
            }
        }
    }

    private double score(Wording wording, int start, int surname, int end) {
        int fit = characters.givenName(wording.text(), start + surname, end);
        if (fit < 0) {
            return HOPELESS;
        }
        boolean wordlike = characters.isWordlike(wording.charAt(start));
        double score = surname == 2 ? 2.5 : wordlike ? -0.7 : 1.5;
        boolean twoGiven = end - start - surname == 2;
        score +=
                switch (fit) {
                    case 2 -> twoGiven ? 1.5 : 0.8;
                    case 1 -> twoGiven ? 0.8 : 0.3;
                    default -> twoGiven ? -0.5 : -1;
                };
        score += words(wording, start, surname, end);
        if (score + MOST_CONTEXT < ENOUGH) {
            return HOPELESS;
        }
        boolean titled = context.titleStart(wording, start) < start;
        score += twoGiven ? longForm(wording, start, end) : shortForm(wording, start, end, titled);
        return score + (titled ? TITLED : before(wording, start)) + behind(wording, end);
    }

    /** What speaks against three characters: they begin with a word, or end as things do. */
    private double longForm(Wording wording, int start, int end) {
        String opening = wording.text().substring(start, end - 1);
        double score = lexicon.frequency(opening) >= COMMON && !lexicon.isName(opening) ? -1.5 : 0;
        score -= THINGS.indexOf(wording.charAt(end - 1)) >= 0 ? 2 : 0;
        boolean bound =
                FunctionCharacters.isFunction(wording.charAt(end - 2))
                        || FunctionCharacters.isFunction(wording.charAt(end - 1));
        return score - (bound ? 0.7 : 0);
    }

    /** What speaks against two: a third one that fits and is left over, or no pause before them. */
    private double shortForm(Wording wording, int start, int end, boolean titled) {
        int next = wording.indexAt(end);
        boolean leftOver =
                next >= 0
                        && wording.word(next).start() == end
                        && wording.word(next).length() == 1
                        && characters.endsGivenName(wording.charAt(end))
                        && FOLLOWS.indexOf(wording.charAt(end)) < 0
                        && !FunctionCharacters.isFunction(wording.charAt(end));
        char before = wording.charAt(start - 1);
        boolean opens =
                before == 0 || PAUSES.indexOf(before) >= 0 || LINKS.indexOf(before) >= 0 || titled;
        return (leftOver ? -1.5 : 0) - (opens ? 0 : 1.2);
    }

    /** What HanLP's words say: the name as one, its parts as words of their own, or cut across. */
    private static double words(Wording wording, int start, int surname, int end) {
        int first = wording.indexAt(start);
        int last = wording.indexAt(end - 1);
        Word opening = wording.word(first);
        Word closing = wording.word(last);
        double score = 0;
        if (opening.start() < start) {
            score -= 1.5;
        }
        if (closing.end() > end) {
            score -= 1.5;
        }
        if (first == last && opening.start() == start && opening.end() == end) {
            return asOneWord(opening);
        }
        if (opening.tag().startsWith("nr") && opening.start() == start && opening.length() > 1) {
            score -= opening.end() == end ? 0 : 0.3;
        }
        if (first == last || opening.end() != start + surname) {
            return score;
        }
        boolean oneWord = closing.start() == start + surname && closing.length() == 2;
        return score + (oneWord ? asGivenName(closing.tag()) : 0.8);
    }

    private static double asOneWord(Word word) {
        String tag = word.tag();
        if (tag.startsWith("nr")) {
            return word.length() == 2 ? 1.5 : 2;
        }
        if (tag.startsWith("ns")) {
            return -2;
        }
        return tag.equals("nz") || tag.equals("nx") || tag.startsWith("g") ? 0 : -3;
    }

    private static double asGivenName(String tag) {
        boolean namelike = tag.startsWith("nr") || tag.equals("nz") || tag.endsWith("g");
        return namelike ? 0.8 : -1;
    }

    private static double before(Wording wording, int start) {
        char c = wording.charAt(start - 1);
        if (c == '（' || c == '(') {
            return 1;
        }
        if (c == 0 || PAUSES.indexOf(c) >= 0) {
            return 0.5;
        }
        if (LINKS.indexOf(c) >= 0) {
            return 0.3;
        }
        return COUNTS.indexOf(c) >= 0 ? -1 : 0;
    }

    private double behind(Wording wording, int end) {
        if (context.acts(wording, end) || context.isCalled(wording, end)) {
            return 1.5;
        }
        char c = wording.charAt(end);
        if (c == '）' || c == ')') {
            return 1.2;
        }
        if (c == 0 || PAUSES.indexOf(c) >= 0) {
            return 0.5;
        }
        return FOLLOWS.indexOf(c) >= 0 ? 0.3 : 0;
    }

    /** Names stand in lists: a candidate beside one that stands by itself gains by it. */
    private static List<Candidate> supported(Wording wording, List<Candidate> candidates) {
        Map<Integer, Double> bestByStart = new HashMap<>();
        Map<Integer, Double> bestByEnd = new HashMap<>();
        for (Candidate each : candidates) {
            bestByStart.merge(each.start(), each.score(), Math::max);
            bestByEnd.merge(each.end(), each.score(), Math::max);
        }
        List<Candidate> supported = new ArrayList<>(candidates.size());
        for (Candidate each : candidates) {
            boolean listed =
                    isListed(wording, each.start() - 1, bestByEnd.get(each.start() - 1))
                            || isListed(wording, each.end(), bestByStart.get(each.end() + 1));
            double score = each.score() + (listed ? 1.5 : 0);
            supported.add(new Candidate(each.start(), each.end(), score));
        }
        return supported;
    }

    private static boolean isListed(Wording wording, int joint, @Nullable Double neighbour) {
        char c = wording.charAt(joint);
        boolean joins = c == '、' || c == ' ' || c == '　' || c == '和' || c == '与';
        return joins && neighbour != null && neighbour >= ENOUGH;
    }

    private static List<Candidate> choose(List<Candidate> candidates) {
        List<Candidate> byScore = new ArrayList<>(candidates);
        byScore.removeIf(candidate -> candidate.score() < ENOUGH);
        byScore.sort(
                (a, b) ->
                        a.score() != b.score()
                                ? Double.compare(b.score(), a.score())
                                : a.end() - a.start() != b.end() - b.start()
                                        ? Integer.compare(b.end() - b.start(), a.end() - a.start())
                                        : Integer.compare(a.start(), b.start()));
        List<Candidate> chosen = new ArrayList<>();
        Map<Integer, Boolean> taken = new HashMap<>();
        for (Candidate candidate : byScore) {
            boolean free = true;
            for (int i = candidate.start(); i < candidate.end(); i++) {
                free &= !taken.containsKey(i);
            }
            if (free) {
                chosen.add(candidate);
                for (int i = candidate.start(); i < candidate.end(); i++) {
                    taken.put(i, true);
                }
            }
        }
        chosen.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return chosen;
    }
}
