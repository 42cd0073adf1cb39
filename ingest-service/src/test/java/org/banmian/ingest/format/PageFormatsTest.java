package org.banmian.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.junit.jupiter.api.Test;

class PageFormatsTest {

    private static final String ALTO =
            "<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT='题'/></TextLine>"
                    + "</TextBlock></PrintSpace></Page></Layout></alto>";

    @Test
    void theBytesSayWhatTheyAreWhereNothingIsDeclared() {
        assertThat(mediaType("application/octet-stream", "本报讯")).isEqualTo("text/plain");
        assertThat(mediaType("application/octet-stream", ALTO)).isEqualTo("application/alto+xml");
        assertThat(mediaType("text/xml", ALTO)).isEqualTo("application/alto+xml");
        assertThat(mediaType("application/xml", "<div class='ocr_page'>行</div>"))
                .isEqualTo("text/vnd.hocr+html");
    }

    @Test
    void aDeclarationThatTheBytesContradictIsRefused() {
        assertRefused("text/plain", ALTO, Reason.CONTRADICTED_MEDIA_TYPE);
        assertRefused("application/alto+xml", "本报讯", Reason.CONTRADICTED_MEDIA_TYPE);
        assertRefused("text/html", ALTO, Reason.CONTRADICTED_MEDIA_TYPE);
        assertRefused("text/plain", "PK\u0003\u0004", Reason.CONTRADICTED_MEDIA_TYPE);
    }

    @Test
    void whatIsOfNoFormatIsToldSo() {
        assertRefused("application/octet-stream", "<rss><item/></rss>", Reason.UNKNOWN_MEDIA_TYPE);
        assertRefused("application/octet-stream", "PK\u0003\u0004", Reason.UNKNOWN_MEDIA_TYPE);
        assertRefused("application/alto+xml", "<rss/>", Reason.MALFORMED);
        assertRefused("text/html", "<html><p>文", Reason.MALFORMED);
    }

    @Test
    void textThatBeginsLikeMarkupIsTextWhereItIsDeclaredAsText() {
        assertThat(mediaType("text/plain", "<本报讯>")).isEqualTo("text/plain");
        assertThat(mediaType("text/plain", "<b>本报讯</b>")).isEqualTo("text/plain");
    }

    @Test
    void aBodyIsReceivedUpToWhatTheLargestFormatItMayBeTakes() {
        assertThat(SamplePage.FORMATS.reader("text/plain", Map.of()).maxBytes())
                .isEqualTo(2 * 1024 * 1024);
        assertThat(SamplePage.FORMATS.reader().maxBytes()).isGreaterThanOrEqualTo(16 * 1024 * 1024);
        assertRefused(
                "application/octet-stream", "a".repeat(2 * 1024 * 1024 + 1), Reason.TOO_LARGE);
    }

    @Test
    void theHeapOfABodyIsThatOfTheFormatThatTakesMost() {
        assertThat(SamplePage.FORMATS.reader("text/plain", Map.of()).heapBytes(1000))
                .isEqualTo(16_000);
        assertThat(SamplePage.FORMATS.reader("application/alto+xml", Map.of()).heapBytes(1000))
                .isEqualTo(6_000);
    }

    @Test
    void parametersAreCheckedBeforeABodyIsReceived() {
        for (String type :
                List.of("text/plain", "text/xml", "text/html", "application/octet-stream")) {
            assertThatExceptionOfType(PageRejectedException.class)
                    .isThrownBy(() -> SamplePage.FORMATS.reader(type, Map.of("charset", "big5")))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_CHARSET));
        }
    }

    private static String mediaType(String declared, String body) {
        return SamplePage.FORMATS.reader(declared, Map.of()).read(body.getBytes(UTF_8)).mediaType();
    }

    private static void assertRefused(String declared, String body, Reason reason) {
        assertThatExceptionOfType(PageRejectedException.class)
                .isThrownBy(() -> mediaType(declared, body))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
