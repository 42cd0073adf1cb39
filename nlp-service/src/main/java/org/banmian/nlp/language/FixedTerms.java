package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins the words of set phrases (中国特色社会主义, 金山银山) into one, so that no rule finds a name in them.
 *
 * <p>Done here and not in HanLP's dictionary of the user: that one is global, and a second pass
 * over every sentence costs a tenth of the time.
 */
final class FixedTerms {

    /** Part of speech of a set phrase. */
    private static final String PHRASE = "l";

    private final WordList terms;

    FixedTerms(Set<String> more) {
        terms = WordList.read("fixed-terms.txt").with(more);
    }

    /** The words, those that together make a term joined. */
    List<Word> join(String text, List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.start() < end) {
                continue;
            }
            int length = terms.longestAt(text, word.start());
            if (length > word.length() && endsAWord(words, i, word.start() + length)) {
                end = word.start() + length;
                joined.add(new Word(word.start(), end, PHRASE));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean endsAWord(List<Word> words, int from, int end) {
        for (int i = from; i < words.size() && words.get(i).start() < end; i++) {
            if (words.get(i).end() == end) {
                return true;
            }
        }
        return false;
    }
}
