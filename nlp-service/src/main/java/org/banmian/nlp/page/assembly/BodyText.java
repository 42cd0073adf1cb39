package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.PieceRole;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.text.TracedText;

/**
 * Writes out the body of a strand: its paragraphs, those cut by columns joined again, and its
 * crossheads.
 */
final class BodyText {

    private final LineJoiner joiner;
    private final Map<Fragment, Fragment> links;
    private final Neighbourhood neighbourhood;

    BodyText(LineJoiner joiner, Map<Fragment, Fragment> links, Neighbourhood neighbourhood) {
        this.joiner = joiner;
        this.links = links;
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
            boolean linked = before != null && fragment.equals(links.get(before));
            append(pieces, fragment.paragraphs(), linked);
            before = fragment;
        }
        return pieces;
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
