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

    /** Of a paragraph as printed, and of one put together again: read off composed pages. */
    private static final double PRINTED = 0.97;

    private static final double JOINED = 0.9;

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
            List<DraftPiece> above = above(fragment, crossheads);
            if (before != null && goesOn(before, fragment)) {
                append(pieces, fragment.paragraphs(), above);
            } else {
                pieces.addAll(above);
                fragment.paragraphs().forEach(p -> pieces.add(piece(p.text())));
            }
            before = fragment;
        }
        return pieces;
    }

    private List<DraftPiece> above(Fragment fragment, List<HeadingChoice> crossheads) {
        return crossheads.stream()
                .filter(c -> fragment.equals(neighbourhood.below(c.group().place(), null)))
                .map(
                        c ->
                                new DraftPiece(
                                        PieceRole.CROSSHEAD,
                                        c.group().joined(joiner),
                                        HeadingConfidence.crosshead(c.margin())))
                .toList();
    }

    /** The first paragraph goes on from the last one; a crosshead that cuts it stands after it. */
    private void append(
            List<DraftPiece> pieces, List<Paragraph> paragraphs, List<DraftPiece> crossheads) {
        int last = pieces.size() - 1;
        TracedText whole = joiner.join(pieces.get(last).text(), paragraphs.get(0).text());
        pieces.set(last, new DraftPiece(PieceRole.PARAGRAPH, whole, JOINED));
        pieces.addAll(crossheads);
        paragraphs.subList(1, paragraphs.size()).forEach(p -> pieces.add(piece(p.text())));
    }

    private static DraftPiece piece(TracedText text) {
        return new DraftPiece(PieceRole.PARAGRAPH, text, PRINTED);
    }

    /** A sentence that a column cut goes on where the article does, unless it reads badly there. */
    private boolean goesOn(Fragment before, Fragment after) {
        return before.endsOpen()
                && after.first().start() != Paragraph.Start.NEW
                && continuation.logOdds(before.last().text().text(), after.first().text().text())
                        > BROKEN;
    }
}
