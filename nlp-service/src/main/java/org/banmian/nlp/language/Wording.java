package org.banmian.nlp.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folded text cut into words, which rules can look into from any offset.
 *
 * <p>Blanks stand in no word. Not for use by two threads at once.
 */
final class Wording {

    private final FoldedText text;
    private final List<Word> words;
    private final int[] wordAt;

    /** Cut out when first asked for: rules ask for the same words again and again. */
    private final @Nullable String[] surfaces;

    Wording(FoldedText text, List<Word> words) {
        this.text = text;
        this.words = words;
        this.surfaces = new String[words.size()];
        this.wordAt = new int[text.length() + 1];
        Arrays.fill(wordAt, -1);
        for (int i = 0; i < words.size(); i++) {
            Arrays.fill(wordAt, words.get(i).start(), words.get(i).end(), i);
        }
    }

    FoldedText folded() {
        return text;
    }

    String text() {
        return text.text();
    }

    int length() {
        return text.length();
    }

    /** The character at an offset, or U+0000 outside the text. */
    char charAt(int at) {
        return at < 0 || at >= text.length() ? 0 : text.charAt(at);
    }

    List<Word> words() {
        return words;
    }

    Word word(int index) {
        return words.get(index);
    }

    int wordCount() {
        return words.size();
    }

    String surface(int index) {
        String surface = surfaces[index];
        if (surface == null) {
            surface = words.get(index).in(text.text());
            surfaces[index] = surface;
        }
        return surface;
    }

    /** Index of the word that covers an offset, or -1 for a blank and outside the text. */
    int indexAt(int offset) {
        return offset < 0 || offset >= text.length() ? -1 : wordAt[offset];
    }

    /** Whether no word runs across an offset. */
    boolean isBoundary(int offset) {
        int before = indexAt(offset - 1);
        return before < 0 || before != indexAt(offset);
    }

    /** Whether the text goes on with this at an offset. */
    boolean startsWith(String what, int offset) {
        return offset >= 0 && text.text().startsWith(what, offset);
    }

    /** Whether the text before an offset ends with this. */
    boolean endsWith(String what, int offset) {
        return startsWith(what, offset - what.length());
    }

    /** The index of the bracket that a closing one belongs to, a word or two before it; or -1. */
    int openingBracket(int closing) {
        if ("）)".indexOf(charAt(word(closing).start())) < 0) {
            return -1;
        }
        for (int i = closing - 1; i >= Math.max(0, closing - 3); i--) {
            if ("（(".indexOf(charAt(word(i).start())) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
