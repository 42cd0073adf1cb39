package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseNumberTest {

    @Test
    void numeralsAreReadByTheirMagnitudes() {
        assertThat(ChineseNumber.parse("十")).isEqualByComparingTo("10");
        assertThat(ChineseNumber.parse("二十一")).isEqualByComparingTo("21");
        assertThat(ChineseNumber.parse("三千五百万")).isEqualByComparingTo("35000000");
        assertThat(ChineseNumber.parse("一百零五")).isEqualByComparingTo("105");
        assertThat(ChineseNumber.parse("一亿二千万")).isEqualByComparingTo("120000000");
    }

    @Test
    void digitByDigitIsReadAsItStands() {
        assertThat(ChineseNumber.parse("二〇二二")).isEqualByComparingTo("2022");
    }

    @Test
    void whatIsNoNumberOrTooLargeIsNone() {
        assertThat(ChineseNumber.parse("")).isNull();
        assertThat(ChineseNumber.parse("亿亿亿亿")).isNull();
        assertThat(ChineseNumber.parse("九".repeat(19))).isNull();
    }
}
