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

/** What is written is read back, and is what the schemas say. */
class RoundTripTest {

    private static final int EVENTS = 2000;
    private static final long SEED = 20221202;

    @Test
    void everyLegalEventIsReadBackAsItWasWritten() {
        AnyEvents events = new AnyEvents(SEED);
        EventCodec codec = new EventCodec("/banmian/test");
        for (int i = 0; i < EVENTS; i++) {
            Event event = events.next();

            EncodedEvent record = codec.encode(event);

            assertThat(WireRecord.decode(record, Event.class)).isEqualTo(event);
            assertThat(codec.encode(event)).isEqualTo(record);
        }
    }

    @Test
    void everyLegalEventIsValidByItsSchema() {
        AnyEvents events = new AnyEvents(SEED + 1);
        for (int i = 0; i < EVENTS / 10; i++) {
            WireRecord record = WireRecord.of(events.next());

            assertThat(Schemas.complaints(record)).as(record.key()).isEmpty();
        }
    }

    @Test
    void aLineThatIsNotHiddenIsReadBack() {
        PageReceived page = page(SourceLine.of("本报讯"));

        assertThat(WireRecord.of(page).decode()).isEqualTo(page);
    }

    @Test
    void aLineThatIsHiddenStaysHidden() {
        PageReceived page = page(new SourceLine("本报讯", null, null, null, null, true));

        assertThat(WireRecord.of(page).decode()).isEqualTo(page);
    }

    private static PageReceived page(SourceLine line) {
        PageSource source =
                new PageSource(
                        "0".repeat(64),
                        "text/plain",
                        "UTF-8",
                        3,
                        Instant.parse("2022-12-02T01:02:03Z"),
                        "anonymous");
        return new PageReceived(
                PageKey.parse("llrb/2022-12-02/3"),
                source,
                PublicationSettings.UNKNOWN,
                List.of(line),
                null);
    }
}
