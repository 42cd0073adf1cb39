package org.banmian.contract.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "03, 3",
        "003, 3",
        "A1, A1",
        "A01, A1",
        "AB0012, AB12",
        "999, 999",
        "A10, A10"
    })
    void aPageIsReadAsPeopleWriteIt(String written, String page) {
        assertThat(PageKey.of("llrb", "2022-12-02", written).page()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"llrb/2022-12-02/3", "llrb-evening/2024-02-29/ZZ999", "-/1000-01-01/1"})
    void aKeyIsReadBackAsItIsWritten(String key) {
        assertThat(PageKey.parse(key)).hasToString(key);
    }

    @Test
    void aKeyHasOneFormOnly() {
        assertThat(PageKey.of("llrb", "2022-12-02", "A01")).hasToString("llrb/2022-12-02/A1");
        refused("page", () -> PageKey.parse("llrb/2022-12-02/A01"));
        refused("page", () -> new PageKey("llrb", LocalDate.of(2022, 12, 2), "A01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "1000", "a1", "ABC1", "A", "", "1A", "-1", "1 ", "１", "1\n"})
    void whatIsNoPageIsRefused(String page) {
        refused("page", () -> PageKey.of("llrb", "2022-12-02", page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-02-29",
                "2022-13-01",
                "2022-00-10",
                "2022-12-00",
                "0999-12-02",
                "2022-12-2",
                "20221202",
                "02.12.2022",
                "+2022-12-02",
                "2022-12-02T00:00",
                "２０２２-12-02",
                ""
            })
    void whatIsNoDayOfTheCalendarIsRefused(String date) {
        refused("date", () -> PageKey.of("llrb", date, "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LLRB", "ll_rb", "ll/rb", "吕梁", "llrb ", "..", "llrb\n"})
    void whatIsNoPublicationCodeIsRefused(String code) {
        refused("publication", () -> PageKey.of(code, "2022-12-02", "1"));
    }

    @Test
    void aPublicationCodeHasAtMost32Characters() {
        PageKey.checkPublication("a".repeat(32));
        refused("publication", () -> PageKey.checkPublication("a".repeat(33)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "llrb", "llrb/2022-12-02", "llrb/2022-12-02/3/1", "/llrb/2022-12-02/3"})
    void whatHasNotThreePartsIsNoKey(String key) {
        refused("key", () -> PageKey.parse(key));
    }

    @Test
    void yearsHaveFourDigits() {
        refused("date", () -> new PageKey("llrb", LocalDate.of(999, 1, 1), "1"));
        refused("date", () -> new PageKey("llrb", LocalDate.of(10_000, 1, 1), "1"));
    }

    @Test
    void aMessageShowsLittleOfWhatWasSentAndNothingThatHarms() {
        refused(
                        "page",
                        () ->
                                PageKey.of(
                                        "llrb",
                                        "2022-12-02",
                                        "\r\n\u0000\u202E\ud83d" + "9".repeat(500)))
                .message()
                .endsWith("not '?????" + "9".repeat(35) + "…'");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(
            String field, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.throwable(InvalidKeyException.class))
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }
}
