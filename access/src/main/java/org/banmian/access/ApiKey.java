package org.banmian.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key of a scanner or a reader.
 *
 * @param id whose it is, in lower case; it stands in events as {@code receivedFrom}
 * @param scope what it opens
 * @param rights what it may do there; none is to push, see {@link Right}
 * @param secrets those alive, oldest first: two while its holder changes over, none when they show
 *     a certificate instead
 * @param revoked when it was revoked; it is remembered, so that its id is never given again
 */
public record ApiKey(
        String id,
        Scope scope,
        Set<Right> rights,
        List<SecretHash> secrets,
        @Nullable Instant revoked) {

    private static final int ALIVE_AT_ONCE = 2;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** Checks every part. */
    public ApiKey {
        if (!ID.matcher(id).matches() || id.equals(Caller.ANONYMOUS.id())) {
            throw new IllegalArgumentException(
                    "a key id has 1 to 64 of a-z, 0-9 and -, begins with no -, and is not "
                            + Caller.ANONYMOUS.id());
        }
        rights = Set.copyOf(Right.complete(rights));
        secrets = List.copyOf(secrets);
        if (secrets.size() > ALIVE_AT_ONCE) {
            throw new IllegalArgumentException("at most two secrets of a key are alive");
        }
        if (revoked != null && !secrets.isEmpty()) {
            throw new IllegalArgumentException("a revoked key has no secret that is alive");
        }
    }

    /** A key that is alive. */
    public static ApiKey of(String id, Scope scope, Set<Right> rights, List<SecretHash> secrets) {
        return new ApiKey(id, scope, rights, secrets, null);
    }

    /** Whether it may still be used. */
    public boolean isAlive() {
        return revoked == null;
    }

    /** Whether a secret is one of its own; compares with each, whichever fits. */
    public boolean isOpenedBy(String secret) {
        boolean opened = false;
        for (SecretHash hash : secrets) {
            opened |= hash.isOf(secret);
        }
        return opened;
    }

    /**
     * With one more secret; of two that were alive, the older one goes.
     *
     * @throws IllegalStateException if it was revoked
     */
    public ApiKey rotated(SecretHash next) {
        if (!isAlive()) {
            throw new IllegalStateException("the key " + id + " was revoked; make another one");
        }
        List<SecretHash> alive = newest();
        return of(id, scope, rights, alive.isEmpty() ? List.of(next) : List.of(alive.get(0), next));
    }

    /** With its newest secret only. */
    public ApiKey changedOver() {
        return new ApiKey(id, scope, rights, newest(), revoked);
    }

    /** Revoked. */
    public ApiKey revoked(Instant at) {
        return new ApiKey(id, scope, rights, List.of(), at);
    }

    private List<SecretHash> newest() {
        return secrets.subList(Math.max(0, secrets.size() - 1), secrets.size());
    }
}
