package org.banmian.nlp.page.text;

import java.util.Arrays;

/**
 * The visible units of one line, each with its offset and with the blank, if any, that stands
 * before it.
 */
final class Tokens {

    private final char[] units;
    private final int[] origins;
    private final int[] blankBefore;
    private final int length;
    private final boolean gaps;

    private Tokens(char[] units, int[] origins, int[] blankBefore, int length, boolean gaps) {
        this.units = units;
        this.origins = origins;
        this.blankBefore = blankBefore;
        this.length = length;
        this.gaps = gaps;
    }

    static Tokens of(String source, int start, int end) {
        char[] units = new char[end - start];
        int[] origins = new int[end - start];
        int[] blankBefore = new int[end - start];
        int n = 0;
        int blank = -1;
        boolean gaps = false;
        for (int i = start; i < end; ) {
            int codePoint = source.codePointAt(i);
            int size = Math.min(Character.charCount(codePoint), end - i);
            if (Chars.isBlank(codePoint)) {
                blank =
                        n > 0 && blank < 0 && Character.getType(codePoint) != Character.FORMAT
                                ? i
                                : blank;
            } else if (!isBoldMark(source, i, end)) {
                for (int k = 0; k < size; k++) {
                    units[n] = source.charAt(i + k);
                    origins[n] = i + k;
                    blankBefore[n++] = k == 0 ? blank : -1;
                }
                gaps |= blank >= 0;
                blank = -1;
            }
            i += size;
        }
        char[] read = n == units.length ? units : Arrays.copyOf(units, n);
        return new Tokens(read, origins, blankBefore, n, gaps);
    }

    /** Two asterisks together are the bold print of an extractor, never newspaper text. */
    private static boolean isBoldMark(String source, int i, int end) {
        return source.charAt(i) == '*'
                && ((i + 1 < end && source.charAt(i + 1) == '*')
                        || (i > 0 && source.charAt(i - 1) == '*'));
    }

    int length() {
        return length;
    }

    char unit(int i) {
        return units[i];
    }

    char[] units() {
        return units;
    }

    int origin(int i) {
        return origins[i];
    }

    /** Whether a blank stands before any unit. */
    boolean hasGaps() {
        return gaps;
    }

    boolean gapBefore(int i) {
        return blankBefore[i] >= 0;
    }

    int blankBefore(int i) {
        return blankBefore[i];
    }
}
