package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.contract.article.Keyword;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.Span;

/**
 * Takes up to three sentences out of an article that tell it: the first one of the lead, which
 * newspapers write for this, and those that hold most of the keywords, earlier ones preferred.
 */
final class LeadSummary {

    private static final int MOST = 3;
    private static final int MOST_CANDIDATES = 40;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int LONGEST_IN_ALL = 300;

    /** A sentence that says less than this share of the best one says nothing. */
    private static final double LEAST_OF_THE_BEST = 0.2;

    /** Shorter sentences are weighed as if they were so long. */
    private static final int ORDINARY = 25;

    private static final String ENDS = "。！？!?";
    private static final String CLOSING = "”’」』）)";

    /** 电头 and credits before the first sentence: 本报讯（记者 …）, 新华社北京2月17日电（记者…）. */
    private static final Pattern OPENING =
            Pattern.compile("(?:.{0,20}?(?:讯|电))?\\s*(?:[（(](?:记者|通讯员|见习记者)[^）)]{0,60}[）)])?\\s*");

    private LeadSummary() {}

    private record Sentence(int start, int end, double score) {}

    /** The sentences, in the order of the text. */
    static List<Span> of(ArticleText article, List<Keyword> keywords) {
        List<Sentence> sentences = sentences(article, keywords);
        List<Span> chosen = new ArrayList<>();
        double best = sentences.stream().mapToDouble(Sentence::score).max().orElse(0);
        int length = 0;
        for (Sentence sentence : sentences) {
            if (!chosen.isEmpty() && sentence.score() < LEAST_OF_THE_BEST * best) {
                continue;
            }
            int more = sentence.end() - sentence.start();
            if (chosen.size() < MOST && (chosen.isEmpty() || length + more <= LONGEST_IN_ALL)) {
                chosen.add(new Span(sentence.start(), sentence.end()));
                length += more;
            }
        }
        chosen.sort(Comparator.naturalOrder());
        return chosen;
    }

    /** The first sentence of the lead, then the others, the best first. */
    private static List<Sentence> sentences(ArticleText article, List<Keyword> keywords) {
        List<Sentence> all = new ArrayList<>();
        for (ArticleText.Part part : article.parts()) {
            if (part.role() == PieceRole.PARAGRAPH && all.size() < MOST_CANDIDATES) {
                addSentences(all, article.text(), part.span(), keywords);
            }
        }
        if (all.size() > 1) {
            all.subList(1, all.size()).sort(Comparator.comparingDouble(Sentence::score).reversed());
        }
        return all;
    }

    private static void addSentences(
            List<Sentence> all, String text, Span paragraph, List<Keyword> keywords) {
        int start = all.isEmpty() ? behindOpening(text, paragraph) : paragraph.start();
        for (int i = start; i < paragraph.end() && all.size() < MOST_CANDIDATES; i++) {
            boolean last = i + 1 == paragraph.end();
            if (ENDS.indexOf(text.charAt(i)) < 0 && !last) {
                continue;
            }
            int end = i + 1;
            while (end < paragraph.end() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            while (start < end && Chars.isBlank(text.charAt(start))) {
                start++;
            }
            if (end - start >= SHORTEST && end - start <= LONGEST) {
                all.add(new Sentence(start, end, score(text, start, end, all.size(), keywords)));
            }
            i = Math.max(i, end - 1);
            start = end;
        }
    }

    private static int behindOpening(String text, Span paragraph) {
        Matcher opening = OPENING.matcher(text);
        opening.region(paragraph.start(), paragraph.end());
        return opening.lookingAt() ? opening.end() : paragraph.start();
    }

    private static double score(
            String text, int start, int end, int before, List<Keyword> keywords) {
        String sentence = text.substring(start, end);
        double score = 0;
        for (Keyword keyword : keywords) {
            score += sentence.contains(keyword.text()) ? keyword.weight() : 0;
        }
        return score / Math.sqrt(Math.max(ORDINARY, end - start)) / (1 + 0.15 * before);
    }
}
