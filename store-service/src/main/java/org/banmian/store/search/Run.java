package org.banmian.store.search;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;

/**
 * A stretch of an article that reads on: what is searched for stands inside one of them, and never
 * across two. Paragraphs that follow each other are one, with the crossheads between them; so are
 * the lines of a headline; each caption and each byline is one of its own.
 *
 * @param field which part of the article it is in
 * @param start where it begins in the article's text, in UTF-16 code units
 * @param text the article's text there
 */
public record Run(Field field, int start, String text) {

    /** The runs of an article, in order. */
    public static List<Run> of(SegmentedArticle article) {
        return of(
                article.pieces().stream().map(Piece::role).toList(),
                article.pieces().stream().map(Piece::text).toList());
    }

    /**
     * The runs of an article, in order.
     *
     * @param roles of its pieces
     * @param texts of its pieces, as many
     */
    public static List<Run> of(List<PieceRole> roles, List<String> texts) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < roles.size(); i++) {
            if (i > 0 && readsOn(roles.get(i - 1), roles.get(i))) {
                Run before = runs.remove(runs.size() - 1);
                String joined = before.text + "\n" + texts.get(i);
                runs.add(new Run(before.field, before.start, joined));
            } else {
                runs.add(new Run(Field.of(roles.get(i)), start, texts.get(i)));
            }
            start += texts.get(i).length() + 1;
        }
        return runs;
    }

    private static boolean readsOn(PieceRole before, PieceRole after) {
        return switch (Field.of(before)) {
            case HEADLINE -> before == after;
            case BODY -> Field.of(after) == Field.BODY;
            case BYLINE, CAPTION -> false;
        };
    }
}
