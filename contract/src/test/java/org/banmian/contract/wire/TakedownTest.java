package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.banmian.contract.page.PageKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakedownTest {

    private static final Takedown TAKEDOWN =
            new Takedown(
                    PageKey.parse("llrb/2022-12-02/3"), Instant.parse("2022-12-02T01:02:03.456Z"));

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(read("llrb/2022-12-02/3", TAKEDOWN.headers(), null)).contains(TAKEDOWN);
    }

    @Test
    void aRecordThatOnlyLacksItsValueIsNone() {
        assertThat(read("llrb/2022-12-02/3", Map.of("ce_time", "2022-12-02T01:02:03.456Z"), null))
                .isEmpty();
        assertThat(read("llrb/2022-12-02/3", TAKEDOWN.headers(), "")).isEmpty();
        assertThat(read("llrb/2022-12-02/03", TAKEDOWN.headers(), null)).isEmpty();
        assertThat(read(null, TAKEDOWN.headers(), null)).isEmpty();
        assertThat(read("llrb/2022-12-02/3", Map.of(Headers.TAKEDOWN, "yesterday"), null))
                .isEmpty();
        assertThat(
                        read(
                                "llrb/2022-12-02/3",
                                Map.of(Headers.TAKEDOWN, "2022-12-02T01:02:03.456789Z"),
                                null))
                .isEmpty();
    }

    private static Optional<Takedown> read(
            @Nullable String key, Map<String, String> headers, @Nullable String value) {
        return Takedown.read(bytes(key), name -> bytes(headers.get(name)), bytes(value));
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
