package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        EncodedEvent encoded = new EventCodec("/banmian/test").encode(event);
        Map<String, String> headers = encoded.headers();
        return EventCodec.decode(
                utf8(encoded.key()),
                name -> headers.containsKey(name) ? utf8(headers.get(name)) : null,
                utf8(encoded.value()),
                Event.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
