package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchFormsTest {

    @Test
    void everyWayOfPrintingGivesOneForm() {
        assertThat(SearchForms.of("ＡＢＣ　１２３")).isEqualTo("abc 123");
        assertThat(SearchForms.of("臺灣經濟發展")).isEqualTo(SearchForms.of("台湾经济发展"));
    }

    @Test
    void theFormIsAsLongAsTheText() {
        for (int seed = 0; seed < 300; seed++) {
            String text = AnyText.of(seed, 30);
            assertThat(SearchForms.of(text)).hasSameSizeAs(text);
        }
    }

    @Test
    void aPartHasTheFormItHasInTheWhole() {
        String text = "臺灣經濟與吕梁经济，著名企業";
        for (int at = 0; at < text.length(); at++) {
            assertThat(SearchForms.of(text).substring(at))
                    .isEqualTo(SearchForms.of(text.substring(at)));
        }
    }

    @Test
    void aNameCanBeTypedInPinyinOrByItsInitials() {
        assertThat(SearchForms.pinyin("王涛")).isEqualTo(new SearchForms.Romanised("wang tao", "wt"));
        assertThat(SearchForms.pinyin("吕梁")).isEqualTo(new SearchForms.Romanised("lv liang", "ll"));
        assertThat(SearchForms.pinyin("Smith")).isNull();
        assertThat(SearchForms.pinyin("")).isNull();
    }
}
