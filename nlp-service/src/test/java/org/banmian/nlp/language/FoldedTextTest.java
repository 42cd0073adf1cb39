package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void blanksThatTypesettingPutAroundNumbersAreLeftOut() {
        assertThat(FoldedText.of("11 月 27 日，达 100%，共 3 万", false).text())
                .isEqualTo("11月27日，达100%，共3万");
    }

    @Test
    void blanksBetweenWordsAndLinesStay() {
        assertThat(FoldedText.of("尚雯 崔雅丽\n3月", false).text()).isEqualTo("尚雯 崔雅丽\n3月");
    }

    @Test
    void everyFoldedCharacterKnowsItsOriginal() {
        for (int seed = 0; seed < 500; seed++) {
            String text = AnyText.of(seed, 30);
            FoldedText folded = FoldedText.of(text, true);
            for (int i = 0; i < folded.length(); i++) {
                char origin = text.charAt(folded.originalStart(i));
                assertThat(folded.originalEnd(i + 1)).isEqualTo(folded.originalStart(i) + 1);
                assertThat(FoldedText.of(String.valueOf(origin), true).text())
                        .isEqualTo(String.valueOf(folded.charAt(i)));
            }
        }
    }

    @Test
    void fullWidthLettersAndDigitsBecomeHalfWidth() {
        assertThat(FoldedText.of("Ａ０．３５％，好", false).text()).isEqualTo("A0.35%，好");
    }
}
