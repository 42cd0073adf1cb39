package org.banmian.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void aShortTextIsShownWholeInOneLine() {
        assertThat(Snippet.of("标题\n第一段\u0007\n第二段", null)).isEqualTo("标题 第一段 第二段");
    }

    @Test
    void aLongTextIsShownAroundWhatWasAskedFor() {
        String text = "前".repeat(200) + "石楼" + "后".repeat(200);

        assertThat(Snippet.of(text, "石楼"))
                .startsWith("…前")
                .contains("前石楼后")
                .endsWith("后…")
                .hasSizeLessThan(90);
    }

    @Test
    void noCharacterIsHalvedWhereATextIsCut() {
        for (int shift = 0; shift < 4; shift++) {
            String text = "x".repeat(shift) + "😀".repeat(100) + "石楼" + "😀".repeat(100);
            String snippet = Snippet.of(text, "石楼").replace("…", "");

            assertThat(snippet.codePoints())
                    .allMatch(c -> c == 'x' || c == '石' || c == '楼' || c == 0x1F600);
        }
    }
}
