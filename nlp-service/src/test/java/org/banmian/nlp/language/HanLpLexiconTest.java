package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import org.junit.jupiter.api.Test;

/** The lexicon of pages says of words what HanLP's core dictionary says. */
class HanLpLexiconTest {

    private static final int STEP = 13;

    private final HanLpLexicon lexicon = new HanLpLexicon();

    @Test
    void stretchesAreWordsWhereTheyAreHanLpsWords() {
        char[] text = "本报讯（记者 王涛）研究生命的起源，1998年ABC公司在呼和浩特市发布\uffff，𠮷野家。".toCharArray();
        int words = 0;
        for (int start = 0; start < text.length; start++) {
            for (int end = start + 1; end <= text.length; end++) {
                int word = lexicon.word(text, start, end);
                assertThat(word)
                        .isEqualTo(CoreDictionary.trie.exactMatchSearch(text, start, end, 0));
                words += word >= 0 ? 1 : 0;
            }
        }
        assertThat(words).isGreaterThan(20);
    }

    @Test
    void wordsAreAsFrequentAsHanLpCountedThem() {
        for (int word = 0; word < CoreDictionary.trie.size(); word += STEP) {
            int frequency = CoreDictionary.get(word).totalFrequency;
            assertThat(lexicon.frequency(word)).isEqualTo(frequency);
            assertThat(lexicon.logFrequency(word)).isEqualTo(Math.log(frequency + 1.0));
        }
    }
}
