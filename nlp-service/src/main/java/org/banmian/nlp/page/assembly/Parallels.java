package org.banmian.nlp.page.assembly;

/** Crossheads of one article are set in parallel: they open with the same words. */
final class Parallels {

    private static final int SAME_OPENING = 2;
    private static final int LENGTHS = 4;

    private Parallels() {}

    /** Whether both open with the same words and are about as long. */
    static boolean sameOpening(String a, String b) {
        return a.length() > SAME_OPENING
                && b.regionMatches(0, a, 0, SAME_OPENING)
                && Math.abs(a.length() - b.length()) <= LENGTHS;
    }
}
