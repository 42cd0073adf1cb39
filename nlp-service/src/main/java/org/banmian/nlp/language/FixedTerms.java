package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Entity;

/**
 * Joins the words of set phrases (中国特色社会主义, 金山银山) into one, so that no rule finds a name in them,
 * and of the operator's terms, which may be names.
 *
 * <p>Done here and not in HanLP's dictionary of the user: that one is global, and a second pass
 * over every sentence costs a tenth of the time.
 */
final class FixedTerms {

    private final WordList terms;
    private final Map<String, TermKind> kinds;

    private FixedTerms(WordList terms, Map<String, TermKind> kinds) {
        this.terms = terms;
        this.kinds = kinds;
    }

    /** The phrases in the jar. */
    static FixedTerms bundled() {
        return new FixedTerms(WordList.read("fixed-terms.txt"), Map.of());
    }

    /** These terms and some more. */
    FixedTerms with(Map<String, TermKind> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, TermKind> all = new HashMap<>(kinds);
        all.putAll(more);
        return new FixedTerms(terms.with(more.keySet()), all);
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
            if (length > 0 && isTerm(text, words, i, length)) {
                end = word.start() + length;
                joined.add(new Word(word.start(), end, kind(text, word.start(), end).tag()));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private boolean isTerm(String text, List<Word> words, int index, int length) {
        Word word = words.get(index);
        boolean named = kind(text, word.start(), word.start() + length) != TermKind.WORD;
        return (named || length > word.length()) && endsAWord(words, index, word.start() + length);
    }

    private TermKind kind(String text, int start, int end) {
        return kinds.isEmpty()
                ? TermKind.WORD
                : kinds.getOrDefault(text.substring(start, end), TermKind.WORD);
    }

    /** The names among the terms that stand in a text. */
    List<Mention> names(Wording wording) {
        List<Mention> names = new ArrayList<>();
        for (int i = 0; !kinds.isEmpty() && i < wording.wordCount(); i++) {
            Entity.Kind kind = kinds.getOrDefault(wording.surface(i), TermKind.WORD).entity();
            if (kind != null) {
                Word word = wording.word(i);
                names.add(new Mention(kind, word.start(), word.end(), null, null, null, true));
            }
        }
        return names;
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
