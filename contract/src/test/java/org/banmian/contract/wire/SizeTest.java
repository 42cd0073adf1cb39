package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.banmian.contract.Event;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.article.SegmentedArticle;
import org.junit.jupiter.api.Test;

/** Room on the wire: every word of a page is carried, so words must be small. */
class SizeTest {

    /** What the producers compress with, at its default. */
    private static final int ZSTD_LEVEL = 3;

    private final RealisticPage page = page();

    @Test
    void aFullPageWithAllItsWordsStaysSmall() {
        PageSegmented segmented = page.segmented();
        byte[] json = json(segmented);
        int compressed = Zstd.compress(json, ZSTD_LEVEL).length;
        System.out.printf(
                "page-segmented: %d characters, %d tokens, %d entities: %d bytes, zstd %d%n",
                page.characters(), tokens(segmented), entities(segmented), json.length, compressed);

        assertThat(page.characters()).isBetween(5000, 5300);
        assertThat(tokens(segmented)).isGreaterThan(2300);
        assertThat(entities(segmented)).isBetween(120, 200);
        assertThat(json).hasSizeLessThan(250_000);
        assertThat(compressed).isLessThan(30_000);
    }

    @Test
    void aFullPageIsReadBackAsItWasWrittenAndIsValid() {
        for (Event event : new Event[] {page.received(), page.segmented()}) {
            WireRecord record = WireRecord.of(event);

            assertThat(record.decode()).isEqualTo(event);
            assertThat(Schemas.complaints(record)).isEmpty();
        }
    }

    private static int tokens(PageSegmented page) {
        return page.articles().stream().mapToInt(a -> a.annotations().tokens().size()).sum();
    }

    private static int entities(PageSegmented page) {
        return page.articles().stream()
                .map(SegmentedArticle::annotations)
                .mapToInt(read -> read.entities().size())
                .sum();
    }

    private static byte[] json(Event event) {
        return WireRecord.utf8(new EventCodec("/banmian/nlp-service").encode(event).value());
    }

    private static RealisticPage page() {
        try {
            return new RealisticPage(5000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
