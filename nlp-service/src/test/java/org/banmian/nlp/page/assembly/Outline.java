package org.banmian.nlp.page.assembly;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * What articles are compared by: letters, characters and digits alone, whatever their width.
 *
 * @param headline its main line, or empty
 * @param body the runs of characters in its body
 */
record Outline(String headline, Set<String> body) {

    private static final int RUN = 8;

    /** Enough in common for what is left to be a byline, a crosshead or a line astray. */
    private static final double SAME = 0.8;

    static Outline of(String headline, String body) {
        String text = bare(body);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i == 0 || i + RUN <= text.length(); i++) {
            runs.add(text.substring(i, Math.min(i + RUN, text.length())));
        }
        return new Outline(bare(headline), runs);
    }

    /** How many runs both bodies have. */
    int shared(Outline other) {
        return (int) body.stream().filter(other.body::contains).count();
    }

    boolean sameBody(Outline other) {
        int shared = shared(other);
        return shared >= SAME * (body.size() + other.body.size() - shared);
    }

    boolean sameHeadline(Outline other) {
        return !headline.isEmpty() && headline.equals(other.headline);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "");
    }
}
