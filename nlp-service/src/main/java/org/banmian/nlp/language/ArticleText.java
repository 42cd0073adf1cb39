package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;

/**
 * The text of one article, and what its reader must know of its make-up.
 *
 * @param text the article's own text; all offsets count in it
 * @param parts the pieces of the text, in order, with their roles
 * @param credits who made it; their names are persons wherever they stand
 */
public record ArticleText(String text, List<Part> parts, List<Credit> credits) {

    /**
     * A piece of the text.
     *
     * @param role what it is
     * @param span where it stands
     */
    public record Part(PieceRole role, Span span) {}

    /** Copies the lists. */
    public ArticleText {
        parts = List.copyOf(parts);
        credits = List.copyOf(credits);
    }

    /** The text of an article as the page reader found it. */
    public static ArticleText of(SegmentedArticle article) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (Piece piece : article.pieces()) {
            int end = start + piece.text().length();
            parts.add(new Part(piece.role(), new Span(start, end)));
            start = end + 1;
        }
        return new ArticleText(article.text(), parts, article.credits());
    }

    /** A text of which nothing but its characters is known: every line is a paragraph. */
    public static ArticleText plain(String text) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i > start) {
                    parts.add(new Part(PieceRole.PARAGRAPH, new Span(start, i)));
                }
                start = i + 1;
            }
        }
        return new ArticleText(text, parts, List.of());
    }
}
