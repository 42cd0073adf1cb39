package org.banmian.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banmian.contract.article.Span;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void aShortTextIsShownWholeInOneLine() {
        assertThat(Snippet.of("标题\n第一段\u0007\n第二段", List.of()).text()).isEqualTo("标题 第一段 第二段");
    }

    @Test
    void aLongTextIsShownAroundWhatWasAskedFor() {
        String text = "前".repeat(200) + "石楼" + "后".repeat(200);
        Snippet snippet = Snippet.of(text, List.of(new Span(200, 202)));

        assertThat(snippet.text())
                .startsWith("…前")
                .contains("前石楼后")
                .endsWith("后…")
                .hasSizeLessThan(90);
        assertThat(snippet.marks())
                .singleElement()
                .extracting(mark -> mark.in(snippet.text()))
                .isEqualTo("石楼");
    }

    @Test
    void noCharacterIsHalvedWhereATextIsCut() {
        for (int shift = 0; shift < 4; shift++) {
            String text = "x".repeat(shift) + "😀".repeat(100) + "石楼" + "😀".repeat(100);
            int hit = text.indexOf("石楼");
            String snippet =
                    Snippet.of(text, List.of(new Span(hit, hit + 2))).text().replace("…", "");

            assertThat(snippet.codePoints())
                    .allMatch(c -> c == 'x' || c == '石' || c == '楼' || c == 0x1F600);
        }
    }

    @Test
    void markupOfAnArticleIsTextAndDirectionsAreLeftOut() {
        String text = "<b>'x'</b>\u202e&\"石\u200b楼\"";
        int hit = text.indexOf("石");
        Snippet snippet = Snippet.of(text, List.of(new Span(hit, hit + 3)));

        assertThat(snippet.html())
                .isEqualTo("&lt;b&gt;&#39;x&#39;&lt;/b&gt;&amp;&quot;" + "<mark>石楼</mark>&quot;");
    }

    @Test
    void aMarkThatIsCutOffEndsWithTheLine() {
        String text = "石楼".repeat(100);
        Snippet snippet = Snippet.of(text, List.of(new Span(0, 200)));

        assertThat(snippet.marks()).containsExactly(new Span(0, 80));
    }
}
