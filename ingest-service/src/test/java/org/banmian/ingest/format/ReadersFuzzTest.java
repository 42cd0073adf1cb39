package org.banmian.ingest.format;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.util.Map;
import org.banmian.contract.PageReceived;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.ingest.format.alto.Alto;
import org.banmian.ingest.format.hocr.Hocr;
import org.banmian.ingest.format.pagexml.PageXml;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;

/**
 * Whatever bytes a reader is given, it yields pages that an event can carry, or refuses them. In a
 * normal build each target runs over its stored inputs only; {@code JAZZER_FUZZ=1} searches for
 * more, one target at a time.
 */
class ReadersFuzzTest {

    private static final PageKey KEY = PageKey.parse("llrb/2022-12-02/1");
    private static final Instant NOW = Instant.parse("2022-12-02T00:00:00Z");

    @FuzzTest(maxDuration = "10m")
    void plainText(byte[] source) {
        read(new PlainText(), source);
    }

    @FuzzTest(maxDuration = "10m")
    void alto(byte[] source) {
        read(new Alto(), source);
    }

    @FuzzTest(maxDuration = "10m")
    void pageXml(byte[] source) {
        read(new PageXml(), source);
    }

    @FuzzTest(maxDuration = "10m")
    void hocr(byte[] source) {
        read(new Hocr(), source);
    }

    @FuzzTest(maxDuration = "10m")
    void anything(byte[] source) {
        try {
            SourceFormats.all().reader().pages(source).forEach(ReadersFuzzTest::carry);
        } catch (PageRejectedException refused) {
            // That is an answer.
        }
    }

    private static void read(PageFormat format, byte[] source) {
        try {
            format.reader(Map.of()).pages(source).forEach(ReadersFuzzTest::carry);
        } catch (PageRejectedException refused) {
            // That is an answer.
        }
    }

    private static void carry(PageContent content) {
        PageSource source =
                new PageSource("0".repeat(64), content.mediaType(), null, 0, NOW, "anonymous");
        new PageReceived(
                        KEY,
                        source,
                        PublicationSettings.UNKNOWN,
                        content.lines(),
                        content.geometry())
                .text();
    }
}
