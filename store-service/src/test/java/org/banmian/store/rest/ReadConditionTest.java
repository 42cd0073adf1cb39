package org.banmian.store.rest;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyRing;
import org.banmian.access.Right;
import org.banmian.access.Scope;
import org.junit.jupiter.api.Test;

class ReadConditionTest {

    private static final ApiKey READER =
            ApiKey.of("reader", Scope.ALL, Set.of(Right.READ), List.of());
    private static final ApiKey SCANNER = ApiKey.of("press-1", Scope.ALL, Set.of(), List.of());

    @Test
    void withoutAKeyThatMayReadItDoesNotStartAndSaysHowToMakeOneOrToOpen() {
        List<KeyRing> none =
                List.of(
                        KeyRing.EMPTY,
                        new KeyRing(List.of(SCANNER)),
                        new KeyRing(List.of(READER.revoked(Instant.EPOCH))));
        for (KeyRing keys : none) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> ReadCondition.check(keys, false))
                    .withMessageContaining("./banmian key create READER")
                    .withMessageContaining("BANMIAN_STORE_ACCESS_KEYS")
                    .withMessageContaining("banmian.store.access.open=true");
        }
    }

    @Test
    void withAKeyThatMayReadItStarts() {
        ReadCondition.check(new KeyRing(List.of(SCANNER, READER)), false);
    }

    @Test
    void itIsOpenedToEverybodyByTheSwitchAlone() {
        ReadCondition.check(KeyRing.EMPTY, true);
    }
}
