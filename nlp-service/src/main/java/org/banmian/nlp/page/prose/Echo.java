package org.banmian.nlp.page.prose;

import java.util.List;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.KeySet;

/**
 * The pairs and triples of neighbouring characters that stand inside the lines of one page. A page
 * repeats itself: a name or a term that a line break cuts most often stands whole elsewhere on the
 * page.
 */
public final class Echo {

    private final KeySet pairs;
    private final KeySet triples;

    /** Listens to {@code lines}, each by itself. */
    public Echo(List<String> lines) {
        int units = lines.stream().mapToInt(String::length).sum();
        pairs = new KeySet(units);
        triples = new KeySet(units);
        lines.forEach(this::listen);
    }

    private void listen(String line) {
        for (int i = 0; i + 1 < line.length(); i++) {
            pairs.add(pair(line.charAt(i), line.charAt(i + 1)));
            if (i + 2 < line.length()) {
                triples.add(triple(line.charAt(i), line.charAt(i + 1), line.charAt(i + 2)));
            }
        }
    }

    /** Whether the pair that meets at the cut stands elsewhere on the page. */
    boolean hasPair(Tail before, Head after) {
        return speaks(before.last())
                && speaks(after.first())
                && pairs.holds(pair(before.last(), after.first()));
    }

    /** Whether two characters of one side with one of the other stand elsewhere on the page. */
    boolean hasTriple(Tail before, Head after) {
        char[] left = before.units;
        char[] right = after.units;
        int n = left.length;
        if (!pairs.holds(pair(left[n - 1], right[0]))) {
            return false;
        }
        boolean twoLeft = n > 1 && triples.holds(triple(left[n - 2], left[n - 1], right[0]));
        return twoLeft
                || (right.length > 1 && triples.holds(triple(left[n - 1], right[0], right[1])));
    }

    private static boolean speaks(char c) {
        return Chars.isHan(c) || Chars.isAlphanumeric(c);
    }

    private static long pair(char a, char b) {
        return (long) a << 16 | b;
    }

    private static long triple(char a, char b, char c) {
        return (long) a << 32 | (long) b << 16 | c;
    }
}
