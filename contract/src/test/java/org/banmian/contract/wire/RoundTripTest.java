package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.banmian.contract.Event;
import org.banmian.contract.PageReceived;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.SourceLine;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final PageSource SOURCE =
            new PageSource(
                    "0".repeat(64),
                    "text/plain",
                    "UTF-8",
                    3,
                    Instant.parse("2022-12-02T01:02:03Z"),
                    "anonymous");

    @Test
    void aLineThatIsNotHiddenIsReadBack() {
        PageReceived page = page(SourceLine.of("本报讯"));

        assertThat(readBack(page)).isEqualTo(page);
    }

    @Test
    void aLineThatIsHiddenStaysHidden() {
        PageReceived page = page(new SourceLine("本报讯", null, null, null, null, true));

        assertThat(readBack(page)).isEqualTo(page);
    }

    private static PageReceived page(SourceLine line) {
        return new PageReceived(
                PageKey.parse("llrb/2022-12-02/3"),
                SOURCE,
                PublicationSettings.UNKNOWN,
                List.of(line),
                null);
    }

    private static Event readBack(Event event) {
        return WireRecord.decode(new EventCodec("/banmian/test").encode(event), Event.class);
    }
}
