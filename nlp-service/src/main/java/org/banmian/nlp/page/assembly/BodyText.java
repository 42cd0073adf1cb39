package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.PieceRole;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.text.TracedText;

/**
 * Writes out the body of a strand: its paragraphs, those cut by columns joined again, and its
 * crossheads.
 */
final class BodyText {

    /** Log odds below which a cut sentence does not go on in what comes next. */
    private static final double BROKEN = -3;

    private final LineJoiner joiner;
    private final Continuation continuation;
    private final Neighbourhood neighbourhood;

    BodyText(LineJoiner joiner, Continuation continuation, Neighbourhood neighbourhood) {
        this.joiner = joiner;
        this.continuation = continuation;
        this.neighbourhood = neighbourhood;
    }

    List<DraftPiece> of(Strand strand, List<HeadingChoice> crossheads) {
        List<DraftPiece> pieces = new ArrayList<>();
        Fragment before = null;
        for (Fragment fragment : strand.fragments()) {
            for (HeadingChoice crosshead : crossheads) {
                if (fragment.equals(neighbourhood.below(crosshead.group().place()))) {
                    pieces.add(
                            new DraftPiece(
                                    PieceRole.CROSSHEAD,
                                    text(crosshead.group()),
                                    crosshead.confidence()));
                }
            }
            boolean linked = before != null && goesOn(before, fragment);
            append(pieces, fragment.paragraphs(), linked);
            before = fragment;
        }
        return pieces;
    }

    /** A sentence that a column cut goes on where the article does, unless it reads badly there. */
    private boolean goesOn(Fragment before, Fragment after) {
        return before.endsOpen()
                && after.first().start() != Paragraph.Start.NEW
                && continuation.logOdds(before.last().text().text(), after.first().text().text())
                        > BROKEN;
    }

    private TracedText text(HeadingGroup group) {
        return group.joined(joiner);
    }

    private void append(List<DraftPiece> pieces, List<Paragraph> paragraphs, boolean linked) {
        int from = 0;
        int last = pieces.size() - 1;
        if (linked && last >= 0 && pieces.get(last).role() == PieceRole.PARAGRAPH) {
            TracedText whole = joiner.join(pieces.get(last).text(), paragraphs.get(0).text());
            pieces.set(last, new DraftPiece(PieceRole.PARAGRAPH, whole, 0.9));
            from = 1;
        }
        for (Paragraph paragraph : paragraphs.subList(from, paragraphs.size())) {
            pieces.add(new DraftPiece(PieceRole.PARAGRAPH, paragraph.text(), 0.97));
        }
    }
}
