package org.banmian.ingest.wiring;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyRing;
import org.banmian.access.Scope;
import org.junit.jupiter.api.Test;

class StartConditionTest {

    private static final KeyRing ONE = new KeyRing(List.of(key("press-1")));

    @Test
    void withoutAKeyItDoesNotStartAndSaysHowToMakeOne() {
        KeyRing revoked = new KeyRing(List.of(key("gone").revoked(Instant.EPOCH)));
        for (KeyRing keys : List.of(KeyRing.EMPTY, revoked)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> StartCondition.check(keys, false, false, "127.0.0.1"))
                    .withMessageContaining("./banmian key create")
                    .withMessageContaining("BANMIAN_INGEST_ACCESS_KEYS");
        }
    }

    @Test
    void withAKeyItListensAnywhere() {
        StartCondition.check(ONE, false, false, "0.0.0.0");
    }

    @Test
    void withAnIdentityProviderItNeedsNoKey() {
        StartCondition.check(KeyRing.EMPTY, true, false, "0.0.0.0");
    }

    @Test
    void openItListensOnLoopbackOnly() {
        for (String host : List.of("127.0.0.1", "localhost", "::1")) {
            StartCondition.check(KeyRing.EMPTY, false, true, host);
        }
        for (String host : List.of("0.0.0.0", "::", "192.0.2.7")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> StartCondition.check(ONE, false, true, host))
                    .withMessageContaining(host);
        }
    }

    private static ApiKey key(String id) {
        return ApiKey.of(id, Scope.ALL, Set.of(), List.of());
    }
}
