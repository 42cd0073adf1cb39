package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final double ONCE = 0.6;
    private static final double MOST_OF_A_WORD = 8;
    private static final int LONGEST_PHRASE = 8;
    private static final String OPENS = "余全两各每本该这那";
    private static final String CLOSES = "里上下中内外是有到出又加来去";

    /** Names are in no list of frequencies; this is the weight of a word in one of 400 articles. */
    private static final double NAME_WEIGHT = 6;

    private final DocumentFrequencies frequencies;

    KeywordPicker(DocumentFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** The keywords of an article, the heaviest first. */
    List<Keyword> pick(Wording wording, List<Mention> names, ArticleText article) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Count> counts = new HashMap<>();
        Emphasis emphasis = new Emphasis(article);
        int name = 0;
        for (Mention mention : names) {
            String normal = mention.normal();
            String text =
                    normal != null
                            ? normal
                            : wording.text().substring(mention.start(), mention.end());
            double times = emphasis.at(wording.folded().originalStart(mention.start()));
            if (!isReporter(mention)) {
                weights.merge(text, times * NAME * nameWeight(mention, text), Double::sum);
            }
        }
        List<Integer> telling = new ArrayList<>();
        for (int i = 0; i < wording.wordCount(); i++) {
            Word word = wording.word(i);
            while (name < names.size() && names.get(name).end() <= word.start()) {
                name++;
            }
            boolean inName = name < names.size() && names.get(name).start() < word.end();
            double times = emphasis.at(wording.folded().originalStart(word.start()));
            if (!inName && says(wording, i, times >= IN_HEADING)) {
                counts.computeIfAbsent(wording.surface(i), any -> new Count()).add(times);
                telling.add(i);
            }
        }
        for (int i = 1; i < telling.size(); i++) {
            countPair(wording, telling.get(i - 1), telling.get(i), counts, emphasis);
        }
        weigh(counts, weights);
        return heaviest(weights);
    }

    private static void countPair(
            Wording wording, int before, int index, Map<String, Count> counts, Emphasis emphasis) {
        Word word = wording.word(index);
        if (before != index - 1
                || wording.word(before).end() != word.start()
                || isOnce(counts, wording.surface(before))
                || isOnce(counts, wording.surface(index))) {
            return;
        }
        String phrase = wording.surface(before) + wording.surface(index);
        double times = emphasis.at(wording.folded().originalStart(word.start()));
        counts.computeIfAbsent(phrase, any -> new Count(word.length())).add(times);
    }

    private static boolean isOnce(Map<String, Count> counts, String word) {
        Count count = counts.get(word);
        return count == null || count.times < 2;
    }

    /** How often a word, or two words in a row, stand in an article. */
    private static final class Count {

        private final int last;
        private int times;
        private double weight;

        /** Of one word. */
        Count() {
            this(0);
        }

        /** Of two, the second of which is so long. */
        Count(int last) {
            this.last = last;
        }

        void add(double emphasis) {
            times++;
            weight += emphasis;
        }

        boolean isPhrase() {
            return last > 0;
        }

        /** Whether these are two words, and come together more than once. */
        boolean isAgain() {
            return last > 0 && times > 1;
        }
    }

    /** Two words that come together again are one keyword, and each of them less of one. */
    private void weigh(Map<String, Count> counts, Map<String, Double> weights) {
        Map<String, Double> within = new HashMap<>();
        Set<String> openings = new HashSet<>();
        counts.forEach(
                (text, count) -> {
                    if (count.isAgain()) {
                        openings.add(text.substring(0, text.length() - count.last));
                    }
                });
        counts.forEach(
                (text, count) -> {
                    if (!count.isAgain() || text.length() > LONGEST_PHRASE) {
                        return;
                    }
                    int joint = text.length() - count.last;
                    String second = text.substring(joint);
                    boolean cut = openings.contains(second); // 寒潮|蓝色|预警
                    if (!cut) {
                        String first = text.substring(0, joint);
                        double rarer = Math.max(weight(first), weight(second));
                        weights.merge(text, count.weight * rarer, Double::sum);
                        within.merge(first, count.weight, Math::max);
                        within.merge(second, count.weight, Math::max);
                    }
                });
        counts.forEach(
                (text, count) -> {
                    double rest = count.weight - within.getOrDefault(text, 0.0);
                    if (!count.isPhrase() && rest > 0) {
                        double once = count.times == 1 && count.weight < IN_HEADING ? ONCE : 1;
                        weights.merge(text, rest * once * weight(text), Double::sum);
                    }
                });
    }

    /** A word that the frequencies do not hold is odd rather than telling. */
    private double weight(String word) {
        return Math.min(MOST_OF_A_WORD, frequencies.weight(word));
    }

    /** Who reports is not what is reported. */
    private static boolean isReporter(Mention mention) {
        String title = mention.title();
        return title != null
                && (title.endsWith("记者") || title.endsWith("通讯员") || title.endsWith("编辑"));
    }

    private double nameWeight(Mention mention, String text) {
        return mention.kind() == Entity.Kind.PLACE
                ? Math.min(NAME_WEIGHT, frequencies.weight(text))
                : NAME_WEIGHT;
    }

    private static boolean says(Wording wording, int index, boolean inHeading) {
        Word word = wording.word(index);
        String tag = word.tag();
        boolean noun =
                (tag.startsWith("n") && !tag.equals("nx") && (inHeading || !tag.startsWith("nr")))
                        || tag.startsWith("g")
                        || tag.equals("vn")
                        || tag.equals("l");
        boolean deed = inHeading && tag.equals("vi"); // 夺冠
        return word.length() > 1 && (noun || deed) && !isBound(wording, word);
    }

    /** 余名, 全是, 院里: no word by itself, whatever HanLP calls it. */
    private static boolean isBound(Wording wording, Word word) {
        return OPENS.indexOf(wording.charAt(word.start())) >= 0
                || CLOSES.indexOf(wording.charAt(word.end() - 1)) >= 0;
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
