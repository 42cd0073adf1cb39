package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import org.junit.jupiter.api.Test;

/** Pairs are counted as HanLP counts them. */
class WordPairsTest {

    private static final int FIRST_STEP = 211;
    private static final int SECOND_STEP = 7;

    private final WordPairs pairs = WordPairs.bundled();

    @Test
    void countsAreThoseOfHanLpWhetherAnyPairIsThereOrNot() {
        int size = CoreDictionary.trie.size();
        int counted = 0;
        for (int first = 0; first < size; first += FIRST_STEP) {
            for (int second = 0; second < size; second += SECOND_STEP) {
                int count = pairs.count(first, second);
                if (count != CoreBiGramTableDictionary.getBiFrequency(first, second)) {
                    assertThat(count)
                            .as("%d behind %d", second, first)
                            .isEqualTo(CoreBiGramTableDictionary.getBiFrequency(first, second));
                }
                counted += count > 0 ? 1 : 0;
            }
        }
        assertThat(counted).isGreaterThan(100);
    }
}
