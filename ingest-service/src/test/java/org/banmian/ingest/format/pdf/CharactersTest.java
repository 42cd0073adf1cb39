package org.banmian.ingest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void everyKangxiRadicalIsTheCharacterItLooksLike() {
        for (int radical = 0x2F00; radical <= 0x2FD5; radical++) {
            String text = Character.toString(radical);
            assertThat(Characters.of(text))
                    .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
    }

    @Test
    void soIsEveryRadicalOfTheSupplementButOneThatHasNone() {
        for (int radical = 0x2E81; radical <= 0x2EF3; radical++) {
            if (Character.isDefined(radical)) {
                assertThat(Characters.of(Character.toString(radical)).codePointAt(0))
                        .as("U+%X", radical)
                        .matches(Character::isIdeographic)
                        .isNotEqualTo(radical);
            }
        }
        assertThat(Characters.of("\u2E80")).isEqualTo("\u2E80");
    }

    @Test
    void supplementaryRadicalsBecomeUnifiedCharacters() {
        assertThat(Characters.of("\u2EA0\u2ED3\u2F00\u2EE2")).isEqualTo("民长一马");
    }

    @Test
    void whatOnlyLooksAlikeIsLeft() {
        String text = "①㎡：（Ａ％℃Ⅲ〇﹏豈";

        assertThat(Characters.of(text)).isEqualTo(text);
    }

    @Test
    void whatIsNoCharacterIsSaidToBeUnknown() {
        assertThat(Characters.of(null)).isEqualTo("\uFFFD");
        assertThat(Characters.of("")).isEqualTo("\uFFFD");
        assertThat(Characters.of("\0\uD800\u0007")).isEqualTo("\uFFFD\uFFFD\uFFFD");
        assertThat(Characters.of("a\nb\u2028c")).isEqualTo("a b c");
    }

    @Test
    void privateCharactersAreKeptAndTold() {
        assertThat(Characters.of("\uE001")).isEqualTo("\uE001");
        assertThat(Characters.isPrivate("\uE001")).isTrue();
        assertThat(Characters.isPrivate("版①")).isFalse();
        assertThat(Characters.isUnknown("a\uFFFD")).isTrue();
        assertThat(Characters.isUnknown("版①")).isFalse();
    }
}
