package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One place wrong is enough to refuse a record, quickly, and in words fit for a header. */
class SpoiltValueTest {

    static Stream<Spoilt> spoilt() throws IOException {
        return Spoilt.all().stream();
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void theReaderRefusesIt(Spoilt spoilt) {
        WireRecord record = spoilt.record();

        Throwable refusal =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> catchThrowable(record::decode));

        assertThat(refusal).isInstanceOf(MalformedEventException.class);
        assertThat(refusal.getMessage())
                .startsWith("no " + record.type().id())
                .doesNotContainPattern("\\p{Cntrl}|NullPointer|because \"")
                .hasSizeLessThan(500);
    }
}
