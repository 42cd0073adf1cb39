package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.Box;
import org.jspecify.annotations.Nullable;

/** What has been painted on a page so far, so that text in the colour of its ground is known. */
final class Grounds {

    private static final int MAX = 10_000;

    private final List<Box> boxes = new ArrayList<>();
    private final List<@Nullable Ink> inks = new ArrayList<>();

    /** Paints an area; {@code null} is a picture, or a colour that cannot be told. */
    void paint(Box box, @Nullable Ink ink) {
        if (boxes.size() < MAX) {
            boxes.add(box);
            inks.add(ink);
        }
    }

    /** Whether something painted there in this colour cannot be told from its ground. */
    boolean hides(Box glyph, @Nullable Ink ink) {
        // Only as much is looked through as was painted; past the limit nothing is taken for
        // hidden.
        if (ink == null || boxes.size() == MAX) {
            return false;
        }
        for (int i = boxes.size() - 1; i >= 0; i--) {
            if (Boxes.holdsMiddle(boxes.get(i), glyph)) {
                return ink.equals(inks.get(i));
            }
        }
        return ink.equals(Ink.PAPER);
    }
}
