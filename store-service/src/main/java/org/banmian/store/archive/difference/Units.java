package org.banmian.store.archive.difference;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into what is compared. */
final class Units {

    private static final String SENTENCE_ENDS = "。！？；!?;\n";
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Units() {}

    /** Sentences with the sign that ends them; a line break ends one, too. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    /**
     * Chinese characters and signs one by one, words and numbers of other scripts as a whole. What
     * belongs to the character before it is not cut off.
     */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int before = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int each = text.codePointAt(i);
            if (i > start && !belong(before, each)) {
                words.add(text.substring(start, i));
                start = i;
            }
            before = each;
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean belong(int before, int each) {
        return isMark(each)
                || before == ZERO_WIDTH_JOINER
                || (isOfAWord(before) && isOfAWord(each))
                || (isMark(before) && isOfAWord(each) && !Character.isDigit(each));
    }

    private static boolean isMark(int each) {
        int type = Character.getType(each);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || each == ZERO_WIDTH_JOINER;
    }

    private static boolean isOfAWord(int each) {
        return Character.isLetterOrDigit(each) && !Character.isIdeographic(each);
    }
}
