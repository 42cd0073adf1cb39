package org.banmian.store.archive;

import java.util.HashSet;
import java.util.Set;

/**
 * The set of all runs of three characters of a text, blanks left out, each packed into a long: what
 * two texts share of it survives cuts, joins and small corrections. A text of one or two characters
 * is one shingle.
 */
final class Shingles {

    private static final int WIDTH = 3;

    private Shingles() {}

    static Set<Long> of(String text) {
        Set<Long> shingles = new HashSet<>();
        long window = 0;
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                window = (window << Character.SIZE | text.charAt(i)) & 0xFFFF_FFFF_FFFFL;
                seen++;
                if (seen >= WIDTH) {
                    shingles.add(window);
                }
            }
        }
        if (seen > 0 && seen < WIDTH) {
            shingles.add(window);
        }
        return shingles;
    }

    private static boolean isBlank(char c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }
}
