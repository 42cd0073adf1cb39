package org.banmian.contract.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "本报讯", "𠮷", "a\n\t\r\u0001", "\uFFFF\uFEFF", "\uDBFF\uDFFF"})
    void whatCanBeStoredIsText(String text) {
        assertThat(WellFormed.text("line", text)).isEqualTo(text);
    }

    @Test
    void aNulIsRefusedWithItsOffset() {
        assertThatThrownBy(() -> WellFormed.text("line", "ab\u0000"))
                .hasMessage("line has a NUL character at offset 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\uD83D", "a\uD83Db", "a\uDE00", "a\uDE00\uD83D", "a\uD83D\uD83D\uDE00"})
    void halfASurrogatePairIsRefusedWithItsOffset(String text) {
        assertThatThrownBy(() -> WellFormed.text("line", text))
                .hasMessage("line has half a surrogate pair at offset 1");
    }

    @Test
    void aLimitCountsCodeUnits() {
        assertThat(WellFormed.text("name", "𠮷", 2)).isEqualTo("𠮷");
        assertThatThrownBy(() -> WellFormed.text("name", "𠮷", 1))
                .hasMessage("name must have 1 to 1 characters, not 2");
        assertThatThrownBy(() -> WellFormed.text("name", "", 1))
                .hasMessage("name must have 1 to 1 characters, not 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"})
    void instantsRunFrom1970To9999(String instant) {
        assertThat(WellFormed.millis("received", Instant.parse(instant))).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1969-12-31T23:59:59.999Z",
                "+10000-01-01T00:00:00Z",
                "2022-12-02T01:02:03.0000001Z"
            })
    void otherInstantsAreRefused(String instant) {
        assertThatThrownBy(() -> WellFormed.millis("received", Instant.parse(instant)))
                .hasMessageStartingWith("received must ");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoShareIsRefused(double value) {
        assertThatThrownBy(() -> WellFormed.share("confidence", value))
                .hasMessageStartingWith("confidence must lie between 0 and 1");
    }
}
