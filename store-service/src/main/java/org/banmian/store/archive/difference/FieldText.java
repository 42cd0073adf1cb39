package org.banmian.store.archive.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;

/** All pieces of an article in one role as one text, and where in the article that stands. */
final class FieldText {

    private final String text;

    /** How far the article's text is ahead, from each offset on where that changes. */
    private final NavigableMap<Integer, Integer> ahead;

    private FieldText(String text, NavigableMap<Integer, Integer> ahead) {
        this.text = text;
        this.ahead = ahead;
    }

    /** The pieces in this role, joined by line breaks. */
    static FieldText of(SegmentedArticle article, PieceRole role) {
        List<String> texts = new ArrayList<>();
        NavigableMap<Integer, Integer> ahead = new TreeMap<>();
        int inArticle = 0;
        int inField = 0;
        for (Piece piece : article.pieces()) {
            int next = piece.text().length() + 1;
            if (piece.role() == role) {
                texts.add(piece.text());
                if (ahead.isEmpty() || aheadAtLast(ahead) != inArticle - inField) {
                    ahead.put(inField, inArticle - inField);
                }
                inField += next;
            }
            inArticle += next;
        }
        return new FieldText(String.join("\n", texts), ahead);
    }

    private static int aheadAtLast(NavigableMap<Integer, Integer> ahead) {
        return Objects.requireNonNull(ahead.lastEntry()).getValue();
    }

    String text() {
        return text;
    }

    /** Where an offset lies in the article's text. */
    int inArticle(int offset) {
        return offset + Objects.requireNonNull(ahead.floorEntry(offset)).getValue();
    }

    /**
     * The end of what lies in the article as it lies here, from an offset on, at most to an end.
     */
    int together(int offset, int end) {
        Integer next = ahead.higherKey(offset);
        return next == null ? end : Math.min(next, end);
    }
}
