package org.banmian.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.banmian.contract.PageReceived;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.banmian.ingest.page.TextCharset;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

    private final PageFormats formats = new PageFormats(List.of(new PlainText()));

    @Test
    void everyLineEndOfUnicodeEndsALineAndBlankLinesStay() {
        assertThat(lines("a\r\nb\nc\rd\u2028e\u2029f\u0085g\u000Bi\n\nj\n"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "i", "", "j", "");
    }

    @Test
    void formFeedsPartPagesAndOneAtTheEndOpensNone() {
        PageReader reader = formats.reader("text/plain", Map.of());

        assertThat(reader.pages("甲\n\f\f乙\f".getBytes(StandardCharsets.UTF_8)))
                .extracting(PageContent::lines)
                .containsExactly(
                        List.of(SourceLine.of("甲"), SourceLine.of("")),
                        List.of(SourceLine.of("")),
                        List.of(SourceLine.of("乙")));
    }

    @Test
    void severalPagesAreNotTakenAsOneButBlankOnesDoNotCount() {
        assertRefused(
                () -> read("甲\f\f乙"), Reason.SEVERAL_PAGES, Map.of("field", "body", "pages", 2));
        assertThat(lines("\f甲\f")).containsExactly("甲");
    }

    @Test
    void aSourceHasALimitOfPages() {
        assertRefused(
                () -> read("a" + "\f".repeat(PageText.MAX_PAGES + 1)),
                Reason.TOO_LARGE,
                Map.of("field", "body", "unit", "pages", "limit", PageText.MAX_PAGES));
    }

    @Test
    void nothingIsLostBetweenLines() {
        String text = " 标\t题\u3000\r\n\r\n正\u200B文 \uD83D\uDE00\u2028末行";

        assertThat(String.join("\n", lines(text)))
                .isEqualTo(" 标\t题\u3000\n\n正\u200B文 \uD83D\uDE00\n末行");
    }

    @Test
    void theCharsetParameterIsHonouredInEveryCase() {
        byte[] gb = "本报讯".getBytes(Charset.forName("GB18030"));
        for (String name : List.of("gbk", "GB2312", "GB18030")) {
            PageContent content = formats.reader("TEXT/Plain", Map.of("charset", name)).read(gb);
            assertThat(content.lines()).containsExactly(SourceLine.of("本报讯"));
            assertThat(content.charset()).isEqualTo(TextCharset.GB18030);
        }
    }

    @Test
    void anyOtherCharsetIsRefusedBeforeTheBodyIsRead() {
        for (String name : List.of("big5", "utf-16", "latin1", "")) {
            assertRefused(
                    () -> formats.reader("text/plain", Map.of("charset", name)),
                    Reason.UNKNOWN_CHARSET,
                    Map.of("field", "charset", "accepted", TextCharset.NAMES));
        }
    }

    @Test
    void anUnknownMediaTypeIsToldWhatIsTaken() {
        assertRefused(
                () -> formats.reader("application/pdf", Map.of()),
                Reason.UNKNOWN_MEDIA_TYPE,
                Map.of("field", "Content-Type", "accepted", List.of("text/plain")));
    }

    @Test
    void anEmptyOrBlankBodyIsRefused() {
        assertRefused(() -> read(""), Reason.EMPTY, Map.of("field", "body"));
        assertRefused(
                () -> read("\uFEFF \u3000\r\n\u200B\u0007"), Reason.BLANK, Map.of("field", "body"));
    }

    @Test
    void aNulIsRefusedAtItsByte() {
        assertRefused(
                () -> read("标题\0"), Reason.NUL_CHARACTER, Map.of("field", "body", "offset", 6));
    }

    @Test
    void aPageOfExactlyTheLimitIsTakenAndOneByteMoreIsNot() {
        String limit = "版".repeat(PageReceived.MAX_TEXT_BYTES / 3) + "a";

        assertThat(lines(limit)).containsExactly(limit);
        assertRefused(
                () -> read(limit + "a"),
                Reason.TOO_LARGE,
                Map.of("field", "body", "unit", "bytes", "limit", PageReceived.MAX_TEXT_BYTES));
    }

    @Test
    void theLimitCountsTheTextAndNotTheBytesReceived() {
        String lines = "ab\r\n".repeat(90_000) + "c".repeat(750_000);

        assertThat(lines.length()).isGreaterThan(PageReceived.MAX_TEXT_BYTES);
        assertThat(lines(lines)).hasSize(90_001);
    }

    @Test
    void linesAreLimitedSoThatTheEventFitsItsTopic() {
        String full = "\n".repeat(PlainTextReader.MAX_LINES - 2) + "a\n";

        assertThat(lines(full)).hasSize(PlainTextReader.MAX_LINES);
        assertRefused(
                () -> read(full + "\n"),
                Reason.TOO_LARGE,
                Map.of("field", "body", "unit", "lines", "limit", PlainTextReader.MAX_LINES));
    }

    private List<String> lines(String text) {
        return read(text).lines().stream().map(SourceLine::text).toList();
    }

    private PageContent read(String text) {
        return formats.reader("text/plain", Map.of()).read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Runnable action, Reason reason, Map<String, Object> facts) {
        assertThatExceptionOfType(PageRejectedException.class)
                .isThrownBy(action::run)
                .satisfies(
                        rejected -> {
                            assertThat(rejected.reason()).isEqualTo(reason);
                            assertThat(rejected.facts()).isEqualTo(facts);
                        });
    }
}
