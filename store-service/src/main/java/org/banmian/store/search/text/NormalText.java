package org.banmian.store.search.text;

import java.util.Arrays;

/**
 * A text as it is searched, with the way back to the original.
 *
 * <p>Traditional characters become simplified ones, full-width letters and signs half-width ones,
 * capital letters small ones. Characters that are not seen are left out. A run of blanks beside a
 * Chinese character is left out, for there it comes from typesetting; any other becomes one blank;
 * blanks at the ends are left out.
 *
 * <p>What becomes of a character hangs on it and on its next neighbours that are no blanks, on
 * nothing else: a part of a text has the same form alone as within the whole, but for blanks at its
 * ends. So whatever is cut from a text is found in it. Phrases are therefore not looked at, though
 * a table of phrases would simplify some of them better.
 *
 * <p>Offsets count UTF-16 code units. A character becomes one character or none.
 */
public final class NormalText {

    private final String text;
    private final int[] starts;

    private NormalText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The normal form of a text. */
    public static NormalText of(String original) {
        Builder builder = new Builder(original.length());
        int at = 0;
        while (at < original.length()) {
            int c = original.codePointAt(at);
            builder.add(c, at);
            at += Character.charCount(c);
        }
        return builder.build();
    }

    /** The normal form itself. */
    public String text() {
        return text;
    }

    /** Where a character of the normal form begins in the original. */
    public int start(int at) {
        return starts[at];
    }

    /**
     * Where a stretch of the normal form ends in the original, given where it ends here, which is
     * behind its first character or later.
     */
    public int end(int end) {
        return starts[end - 1] + 1;
    }

    /** Writes the normal form, a character at a time. */
    private static final class Builder {

        private final StringBuilder form;
        private final int[] starts;
        private int blankAt = -1;
        private boolean chineseBefore;

        Builder(int length) {
            this.form = new StringBuilder(length);
            this.starts = new int[length];
        }

        void add(int c, int at) {
            if (Characters.isUnseen(c)) {
                return;
            }
            if (Characters.isBlank(c)) {
                blankAt = blankAt < 0 ? at : blankAt;
                return;
            }
            boolean chinese = Characters.isChinese(c);
            if (blankAt >= 0 && form.length() > 0 && !chinese && !chineseBefore) {
                put(' ', blankAt);
            }
            blankAt = -1;
            chineseBefore = chinese;
            put(Characters.normal(c), at);
        }

        private void put(int c, int at) {
            for (int i = 0; i < Character.charCount(c); i++) {
                starts[form.length() + i] = at + i;
            }
            form.appendCodePoint(c);
        }

        NormalText build() {
            return new NormalText(form.toString(), Arrays.copyOf(starts, form.length()));
        }
    }
}
