package org.banmian.nlp.page.compose;

import java.util.List;
import org.banmian.nlp.page.compose.Line.Role;

/**
 * An article made ready for print: credits are in their places, every text is a part.
 *
 * @param number its number on the page
 * @param kind where its credits stand
 * @param byline the credits as printed; inside the text of a paragraph unless they have lines of
 *     their own
 * @param authors the names in the credits
 * @param missingHead the headline group was set as a picture and is not in the text
 */
record Copy(
        int number,
        Article article,
        BylineKind kind,
        String byline,
        List<String> authors,
        Part kicker,
        Part headline,
        Part subheadline,
        List<Text> body,
        List<Part> captions,
        boolean missingHead) {

    /** The places of credits. */
    enum BylineKind {
        LINE,
        INLINE,
        END,
        DATELINE_END,
        BARE,
        COMPILED,
        NONE;

        boolean ownLine() {
            return this == LINE || this == BARE || this == COMPILED;
        }

        boolean inText() {
            return this == INLINE || this == END || this == DATELINE_END;
        }
    }

    /**
     * A paragraph or crosshead of the body.
     *
     * @param heads the lines of a crosshead; empty for a paragraph
     */
    record Text(Part part, List<String> heads) {

        Role role() {
            return heads.isEmpty() ? Role.BODY : Role.CROSSHEAD;
        }
    }

    /** Credits inside the text count only as long as every character of them reached the page. */
    boolean bylineKept() {
        if (!kind.inText()) {
            return kind != BylineKind.NONE;
        }
        return body.stream().anyMatch(t -> keeps(t.part()));
    }

    private boolean keeps(Part part) {
        int at = part.text().indexOf(byline);
        return at >= 0 && part.keeps(at, at + byline.length());
    }
}
