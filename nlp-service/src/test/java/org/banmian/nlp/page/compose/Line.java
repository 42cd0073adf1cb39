package org.banmian.nlp.page.compose;

/**
 * One printed line.
 *
 * @param part whose text it shows, from {@code from} to {@code to}
 * @param text what is printed; longer than the span where a signature follows the text
 * @param role what it is
 * @param opening the first line of its part
 * @param closing the last line of its part
 * @param lead the first line of the whole story
 * @param slack how many characters of its width it leaves to be filled by stretching
 */
record Line(
        Part part,
        int from,
        int to,
        String text,
        Role role,
        boolean opening,
        boolean closing,
        boolean lead,
        double slack) {

    /** What a line is to the reader. */
    enum Role {
        KICKER,
        HEADLINE,
        SUBHEADLINE,
        BYLINE,
        BODY,
        CROSSHEAD,
        CAPTION,
        LABEL;

        boolean display() {
            return this == KICKER
                    || this == HEADLINE
                    || this == SUBHEADLINE
                    || this == BYLINE
                    || this == CROSSHEAD;
        }
    }

    /** A part that is one line. */
    static Line of(Part part, Role role) {
        return new Line(part, 0, part.text().length(), part.text(), role, true, true, false, 0);
    }

    Line withText(String other) {
        return new Line(part, from, to, other, role, opening, closing, lead, slack);
    }

    Line asLead() {
        return new Line(part, from, to, text, role, opening, closing, true, slack);
    }

    void lose() {
        part.lose(from, to);
    }
}
