package org.banmian.ingest.intake;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class CapacityTest {

    private static final int BODY = 1000;

    private final Capacity capacity = new Capacity(2 * (Capacity.OVERHEAD_BYTES + BODY));

    @Test
    void whatDoesNotFitIsRefusedUntilAPlaceIsFree() {
        Capacity.Place first = capacity.take(BODY);
        capacity.take(BODY);
        assertThatExceptionOfType(OverCapacityException.class).isThrownBy(() -> capacity.take(0));

        first.free();

        assertThatNoException().isThrownBy(() -> capacity.take(BODY));
    }

    @Test
    void aPlaceFreedTwiceIsFreeOnce() {
        Capacity.Place first = capacity.take(BODY);
        capacity.take(BODY);
        first.free();
        first.free();
        capacity.take(BODY);

        assertThatExceptionOfType(OverCapacityException.class).isThrownBy(() -> capacity.take(0));
    }
}
