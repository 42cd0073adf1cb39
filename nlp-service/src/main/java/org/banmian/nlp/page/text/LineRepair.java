package org.banmian.nlp.page.text;

import org.banmian.nlp.page.Lexicon;

/**
 * Turns one printed line into clean text: outer blanks go, false blanks inside Chinese words go, a
 * true blank stays as one space, half-width punctuation between Chinese characters becomes
 * full-width, and the asterisks with which some extractors mark bold print go.
 */
public final class LineRepair {

    private final BlankRule blanks;

    /** Judges blanks with the words of {@code lexicon}. */
    public LineRepair(Lexicon lexicon) {
        this.blanks = new BlankRule(lexicon);
    }

    /** The clean text of the half-open range {@code [start, end)} of {@code source}. */
    public TracedText clean(String source, int start, int end) {
        Tokens tokens = Tokens.of(source, start, end);
        if (tokens.length() == 0) {
            return TracedText.EMPTY;
        }
        boolean[] kept = blanks.kept(tokens);
        TracedText.Builder clean = new TracedText.Builder(end - start);
        for (int i = 0; i < tokens.length(); i++) {
            if (kept[i]) {
                clean.append(' ', tokens.blankBefore(i));
            }
            clean.append(HalfWidthPunctuation.widened(tokens, i), tokens.origin(i));
        }
        return clean.build();
    }
}
