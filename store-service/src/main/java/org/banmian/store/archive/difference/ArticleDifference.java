package org.banmian.store.archive.difference;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;

/**
 * What one article says otherwise than another: two revisions of one article, or two articles that
 * tell the same story.
 *
 * @param same whether both have the same pieces in the same order; nothing else counts as content
 * @param coarse whether so much differs that some of it was not compared word by word
 * @param fields by role, those that either has
 * @param credits of both
 */
public record ArticleDifference(
        boolean same, boolean coarse, List<FieldDifference> fields, List<CreditChange> credits) {

    /** Keeps the lists from changing. */
    public ArticleDifference {
        fields = List.copyOf(fields);
        credits = List.copyOf(credits);
    }

    /**
     * Compares two articles. The time it takes is bounded, whatever they say: what would take
     * longer is told as removed and added as a whole.
     *
     * @param from the first, such as the earlier one
     * @param to the second
     */
    public static ArticleDifference between(SegmentedArticle from, SegmentedArticle to) {
        TextDifference texts = new TextDifference();
        List<FieldDifference> fields = new ArrayList<>();
        for (PieceRole role : PieceRole.values()) {
            FieldText before = FieldText.of(from, role);
            FieldText after = FieldText.of(to, role);
            if (!before.text().isEmpty() || !after.text().isEmpty()) {
                List<Block> changed = texts.between(before.text(), after.text());
                fields.add(new FieldDifference(role, new Runs(before, after).of(changed)));
            }
        }
        return new ArticleDifference(
                pieces(from).equals(pieces(to)),
                texts.coarse(),
                fields,
                CreditChange.between(from.credits(), to.credits()));
    }

    private record Content(PieceRole role, String text) {}

    private static List<Content> pieces(SegmentedArticle article) {
        List<Content> contents = new ArrayList<>();
        for (Piece piece : article.pieces()) {
            contents.add(new Content(piece.role(), piece.text()));
        }
        return contents;
    }
}
