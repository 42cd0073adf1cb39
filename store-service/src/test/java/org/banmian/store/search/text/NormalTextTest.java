package org.banmian.store.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {

    @ParameterizedTest
    @CsvSource({
        "發展, 发展",
        "ＡＢＣ１２３，好, 'abc123,好'",
        "Very   Good, very good",
        "中 国, 中国",
        "11 月 27 日, 11月27日",
        "' 石楼 ', 石楼",
        "GDP 增长, gdp增长",
        "a\u200bb, ab",
        "鏇, 旋",
        "😀 x, 😀 x",
        "㎡①, ㎡①"
    })
    void aTextIsNormalisedCharacterByCharacter(String text, String normal) {
        assertThat(NormalText.of(text).text()).isEqualTo(normal);
    }

    @Test
    void whatIsCutFromATextStandsInItsNormalForm() {
        Random random = new Random(3);
        String alphabet = "中国發展后aBＣ1 \u3000\t\u200b\u00ad，,。😀𠮷\u202e\n";
        int[] characters = alphabet.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(30);
            for (int j = 0; j < length; j++) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            int from = text.offsetByCodePoints(0, random.nextInt(length));
            int rest = text.codePointCount(from, text.length());
            int to = text.offsetByCodePoints(from, random.nextInt(rest + 1));

            assertThat(NormalText.of(text.toString()).text())
                    .as(text.toString())
                    .contains(NormalText.of(text.substring(from, to)).text());
        }
    }

    @Test
    void everyStretchLeadsBackToWhereItStands() {
        String text = "〔ＧＤＰ  增 長〕 x\u200by😀";
        NormalText normal = NormalText.of(text);

        for (int from = 0; from < normal.text().length(); from++) {
            for (int to = from + 1; to <= normal.text().length(); to++) {
                String stretch = normal.text().substring(from, to);
                if (isWhole(stretch) && !stretch.isBlank()) {
                    String original = text.substring(normal.start(from), normal.end(to));
                    assertThat(NormalText.of(original).text()).isEqualTo(stretch.strip());
                }
            }
        }
    }

    private static boolean isWhole(String stretch) {
        return !Character.isLowSurrogate(stretch.charAt(0))
                && !Character.isHighSurrogate(stretch.charAt(stretch.length() - 1));
    }
}
