package org.banmian.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyFile;
import org.banmian.access.KeyRing;
import org.banmian.access.Right;
import org.banmian.access.Scope;
import org.banmian.access.Secret;

/** A service that asks who reads, and has little patience and little room. */
public final class KeyedReaders implements QuarkusTestProfile {

    static final Secret SECRET = Secret.random(new SecureRandom());
    static final Duration PATIENCE = Duration.ofSeconds(4);
    static final Instant MADE = Instant.parse("2022-12-02T08:00:00Z");

    private static final KeyFile FILE =
            new KeyFile(Path.of("target", "keyed-readers", "keys").toAbsolutePath());

    @Override
    public Map<String, String> getConfigOverrides() {
        write(
                key("library", "*", Right.READ),
                key("local", "own", Right.READ),
                key("eager", "*", Right.READ),
                key("press-1", "*", Right.PUSH));
        return Map.of(
                "banmian.store.access.open", "false",
                "banmian.store.access.keys", FILE.path().toString(),
                "banmian.store.access.read-keys-every", "50ms",
                "banmian.store.access.burst", "150",
                "banmian.store.access.requests-per-second", "20",
                "banmian.store.http.in-work", "2",
                "quarkus.http.idle-timeout", PATIENCE.toSeconds() + "s",
                "banmian.archive.time-limit", "2s");
    }

    static ApiKey key(String id, String scope, Right right) {
        return ApiKey.of(id, Scope.of(List.of(scope)), Set.of(right), List.of(SECRET.hash(MADE)));
    }

    static void write(ApiKey... keys) {
        try {
            FILE.write(new KeyRing(List.of(keys)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void add(ApiKey key) {
        try {
            FILE.write(FILE.read().with(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
