package org.banmian.nlp.page.text;

import org.banmian.nlp.page.credit.PersonNames;

/**
 * Names of two characters that were all spaced to three, one after the other: {@code 尹 芬 马 颖 整理}.
 * Of their blanks only those between two names are true.
 */
final class SpacedNames {

    private static final int FEWEST = 4;
    private static final int MOST = 12;

    private SpacedNames() {}

    /** Whether the blank before unit {@code i} stands between two such names. */
    static boolean parts(Tokens tokens, int i) {
        if (!isSpaced(tokens, i - 1) || !isSpaced(tokens, i)) {
            return false;
        }
        int start = i;
        while (start > 0 && isSpaced(tokens, start - 1) && i - start < MOST) {
            start--;
        }
        int end = i + 1;
        while (end < tokens.length() && isSpaced(tokens, end) && end - i < MOST) {
            end++;
        }
        int length = end - start;
        if (length < FEWEST || length > MOST || length % 2 != 0 || (i - start) % 2 != 0) {
            return false;
        }
        for (int at = start; at < end; at += 2) {
            if (!PersonNames.isName(new String(tokens.units(), at, 2))) {
                return false;
            }
        }
        return true;
    }

    /** A Chinese character with a blank, or nothing, on either side. */
    private static boolean isSpaced(Tokens tokens, int i) {
        boolean left = i == 0 || tokens.gapBefore(i);
        boolean right = i + 1 == tokens.length() || tokens.gapBefore(i + 1);
        return left && right && Chars.isHan(tokens.unit(i));
    }
}
