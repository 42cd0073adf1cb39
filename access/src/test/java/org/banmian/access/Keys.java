package org.banmian.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keys for tests. */
final class Keys {

    static final Instant MADE = Instant.parse("2022-12-02T08:00:00Z");
    static final Secret FIRST = Secret.random(new SecureRandom());
    static final Secret SECOND = Secret.random(new SecureRandom());
    static final Secret THIRD = Secret.random(new SecureRandom());

    private Keys() {}

    static ApiKey key(String id, String scope, Secret... secrets) {
        return ApiKey.of(
                id,
                Scope.of(List.of(scope.split(",", -1))),
                Set.of(),
                List.of(secrets).stream().map(secret -> secret.hash(MADE)).toList());
    }
}
