package org.banmian.nlp.page.line;

import org.banmian.nlp.page.credit.CreditGrammar;
import org.banmian.nlp.page.text.TracedText;
import org.jspecify.annotations.Nullable;

/** The part of a page that a line is by itself, when its words say what it is. */
public final class LinePart {

    private LinePart() {}

    /**
     * The part that a line of this kind is.
     *
     * @param area where it stands, if the source says so
     * @throws IllegalArgumentException for a kind that goes on in other lines
     */
    public static PagePart of(LineKind kind, TracedText text, @Nullable Area area) {
        return switch (kind) {
            case IMPRINT, FOLIO -> new PagePart.Fixture(text, kind == LineKind.IMPRINT);
            case DOUBLED -> {
                int half = text.length() / 2;
                yield new PagePart.DoubledLabel(text.slice(0, half), text.from(half));
            }
            case DOUBLED_BY_HALVES -> doubledByHalves(text);
            case REPEATED -> new PagePart.DoubledLabel(TracedText.EMPTY, text);
            case BYLINE -> new PagePart.OwnByline(CreditGrammar.parse(text).orElseThrow(), area);
            case PHOTO_CREDIT ->
                    new PagePart.PhotoCredit(CreditGrammar.parse(text).orElseThrow(), area);
            case OPEN, CAPTION, VERTICAL ->
                    throw new IllegalArgumentException(kind + " is more than a line");
        };
    }

    /** Every second word is the copy of the one before it. */
    private static PagePart doubledByHalves(TracedText text) {
        TracedText.Builder label = new TracedText.Builder(text.length());
        TracedText.Builder copy = new TracedText.Builder(text.length());
        boolean second = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) == ' ';
            second ^= blank;
            TracedText unit = text.slice(i, i + 1);
            if (!blank) {
                (second ? copy : label).append(unit);
            } else if (!second) {
                label.append(unit);
            }
        }
        return new PagePart.DoubledLabel(label.build(), copy.build());
    }
}
