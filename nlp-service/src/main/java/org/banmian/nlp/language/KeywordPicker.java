package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Keyword;
import org.banmian.contract.article.PieceRole;

/**
 * Picks the words an article is about: how often they stand in it, more for the headline and the
 * lead, against how many articles hold them. Works on the words already cut, so it costs one pass.
 */
final class KeywordPicker {

    private static final int MOST = 10;
    private static final int LONGEST = 40;
    private static final double IN_HEADING = 3;
    private static final double IN_LEAD = 1.5;
    private static final double NAME = 1.3;

    /** Names are in no list of frequencies; this is the weight of a word in one of 400 articles. */
    private static final double NAME_WEIGHT = 6;

    private final DocumentFrequencies frequencies;

    KeywordPicker(DocumentFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** The keywords of an article, the heaviest first. */
    List<Keyword> pick(Wording wording, List<Mention> names, ArticleText article) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, double[]> counts = new HashMap<>();
        Emphasis emphasis = new Emphasis(article);
        int name = 0;
        for (Mention mention : names) {
            String normal = mention.normal();
            String text =
                    normal != null
                            ? normal
                            : wording.text().substring(mention.start(), mention.end());
            double times = emphasis.at(wording.folded().originalStart(mention.start()));
            weights.merge(text, times * NAME * nameWeight(mention, text), Double::sum);
        }
        for (int i = 0; i < wording.wordCount(); i++) {
            Word word = wording.word(i);
            while (name < names.size() && names.get(name).end() <= word.start()) {
                name++;
            }
            boolean inName = name < names.size() && names.get(name).start() < word.end();
            if (!inName && says(word)) {
                double times = emphasis.at(wording.folded().originalStart(word.start()));
                counts.computeIfAbsent(wording.surface(i), any -> new double[1])[0] += times;
            }
        }
        counts.forEach(
                (text, times) ->
                        weights.merge(text, times[0] * frequencies.weight(text), Double::sum));
        return heaviest(weights);
    }

    private double nameWeight(Mention mention, String text) {
        return mention.kind() == Entity.Kind.PLACE
                ? Math.min(NAME_WEIGHT, frequencies.weight(text))
                : NAME_WEIGHT;
    }

    private static boolean says(Word word) {
        String tag = word.tag();
        boolean noun = (tag.startsWith("n") && !tag.equals("nx")) || tag.startsWith("g");
        return word.length() > 1 && (noun || tag.equals("vn") || tag.equals("l"));
    }

    private static List<Keyword> heaviest(Map<String, Double> weights) {
        List<Keyword> keywords = new ArrayList<>();
        weights.forEach(
                (text, weight) -> {
                    if (weight > 0 && text.length() <= LONGEST) {
                        keywords.add(
                                new Keyword(text, Math.max(1, Math.round(weight * 100)) / 100.0));
                    }
                });
        keywords.sort(
                Comparator.comparingDouble(Keyword::weight)
                        .reversed()
                        .thenComparing(Keyword::text));
        return List.copyOf(keywords.subList(0, Math.min(MOST, keywords.size())));
    }

    /** How much a word counts by the piece it stands in; asked in order of offsets or not. */
    private static final class Emphasis {

        private final List<ArticleText.Part> parts;
        private int lead = -1;

        Emphasis(ArticleText article) {
            parts = article.parts();
            for (int i = 0; i < parts.size() && lead < 0; i++) {
                lead = parts.get(i).role() == PieceRole.PARAGRAPH ? i : -1;
            }
        }

        double at(int offset) {
            int low = 0;
            int high = parts.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (parts.get(middle).span().start() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            if (parts.isEmpty()) {
                return 1;
            }
            return switch (parts.get(low).role()) {
                case KICKER, HEADLINE, SUBHEADLINE -> IN_HEADING;
                default -> low == lead ? IN_LEAD : 1;
            };
        }
    }
}
