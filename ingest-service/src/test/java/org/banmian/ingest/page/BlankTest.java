package org.banmian.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BlankTest {

    @Test
    void blankIsExactlyWhiteSpaceControlAndFormat() {
        Pattern definition = Pattern.compile("[\\p{IsWhite_Space}\\p{Cc}\\p{Cf}]");
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = Character.toString(codePoint);
            assertThat(Blank.isBlank(text))
                    .as("U+%04X", codePoint)
                    .isEqualTo(definition.matcher(text).matches());
        }
    }

    @Test
    void oneVisibleCharacterIsEnough() {
        assertThat(Blank.isBlank(" \u3000\u200B\uFEFF\r\n")).isTrue();
        assertThat(Blank.isBlank(" \u3000\u200B。\r\n")).isFalse();
    }
}
