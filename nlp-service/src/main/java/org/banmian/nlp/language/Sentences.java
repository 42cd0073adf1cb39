package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the pieces that are segmented one by one.
 *
 * <p>HanLP loses a name that stands after a blank, a line break or a sentence mark, and its time
 * and memory grow with what it is given at once; so pieces end at those, and never exceed {@link
 * #LIMIT}.
 */
final class Sentences {

    /** Longest piece in UTF-16 code units; real sentences of newspapers stay below it. */
    static final int LIMIT = 400;

    private static final String ENDS = "。！？；!?;…";

    private Sentences() {}

    /**
     * A half-open piece of the text; pieces are ordered, do not overlap, and hold every non-blank.
     */
    record Piece(int start, int end) {}

    static List<Piece> split(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isBlank(c)) {
                add(pieces, start, i);
                start = i + 1;
            } else if (ENDS.indexOf(c) >= 0) {
                add(pieces, start, i + 1);
                start = i + 1;
            } else if (i + 1 - start >= LIMIT && !Character.isHighSurrogate(c)) {
                add(pieces, start, i + 1);
                start = i + 1;
            }
        }
        add(pieces, start, text.length());
        return pieces;
    }

    private static void add(List<Piece> pieces, int start, int end) {
        if (start < end) {
            pieces.add(new Piece(start, end));
        }
    }
}
