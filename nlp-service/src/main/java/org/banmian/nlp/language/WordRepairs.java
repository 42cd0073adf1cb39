package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts anew where HanLP's words run across the edge of a title: 军委|员 is 军|委员. */
final class WordRepairs {

    private static final String TITLE = "nnt";

    private WordRepairs() {}

    /** The words, with other edges where these were wrong. */
    static List<Word> repair(String text, List<Word> words) {
        List<Word> repaired = new ArrayList<>(words.size());
        Word before = null;
        for (Word word : words) {
            if (before != null && isCutCommitteeMember(text, before, word)) {
                int edge = before.end() - 1;
                repaired.set(repaired.size() - 1, new Word(before.start(), edge, before.tag()));
                word = new Word(edge, word.end(), TITLE);
            }
            repaired.add(word);
            before = word;
        }
        return repaired;
    }

    private static boolean isCutCommitteeMember(String text, @Nullable Word before, Word word) {
        return before != null
                && word.length() == 1
                && before.length() == 2
                && before.end() == word.start()
                && text.charAt(word.start()) == '员'
                && text.charAt(before.end() - 1) == '委'
                && !text.startsWith("会", word.end());
    }
}
