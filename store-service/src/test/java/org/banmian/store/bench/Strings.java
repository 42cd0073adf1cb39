package org.banmian.store.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;

/** What is asked for: strings as they stand in some of the articles. */
final class Strings implements Consumer<ArticlePublished> {

    private static final int EVERY = 40;
    private static final int COMPARED = 300;
    private static final String CHINESE = "[\\u4e00-\\u9fa5]+";

    private final Random random = new Random(2);
    private final List<SegmentedArticle> sample = new ArrayList<>();
    private int seen;
    private int known;

    @Override
    public void accept(ArticlePublished article) {
        if (seen++ % EVERY == 0) {
            sample.add(article.content());
            known++;
        }
    }

    /** Strings are of the first so many articles from now on. */
    void of(int articles) {
        known = Math.max(1, Math.min(sample.size(), articles / EVERY));
    }

    /** A person's name. */
    String name() {
        while (true) {
            SegmentedArticle article = article();
            if (!article.annotations().entities().isEmpty()) {
                Entity entity = article.annotations().entities().get(0);
                String name = article.text().substring(entity.start(), entity.end());
                if (name.length() == 3) {
                    return name;
                }
            }
        }
    }

    /** Two characters that stand in many articles. */
    String common() {
        return mostCommonOf(5);
    }

    /** Two characters that stand in more articles than most. */
    String veryCommon() {
        return mostCommonOf(300);
    }

    private String mostCommonOf(int candidates) {
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            strings.add(cut(2));
        }
        return Collections.max(strings, Comparator.comparingLong(this::articlesOfSample));
    }

    private long articlesOfSample(String string) {
        return sample.stream()
                .limit(Math.min(known, COMPARED))
                .filter(article -> article.text().contains(string))
                .count();
    }

    /** Chinese characters as they stand one after the other in a paragraph. */
    String cut(int length) {
        while (true) {
            List<Piece> pieces = article().pieces();
            Piece piece = pieces.get(random.nextInt(pieces.size()));
            int from = random.nextInt(Math.max(1, piece.text().length() - length));
            if (piece.role() == PieceRole.PARAGRAPH && from + length <= piece.text().length()) {
                String string = piece.text().substring(from, from + length);
                if (string.matches(CHINESE)) {
                    return string;
                }
            }
        }
    }

    private SegmentedArticle article() {
        return sample.get(random.nextInt(known));
    }
}
