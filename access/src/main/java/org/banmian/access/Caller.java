package org.banmian.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something.
 *
 * @param id a key's, {@code oidc:} and a subject's name, or {@code anonymous}
 * @param scope the publications that are open to them
 * @param rights what they may do there
 * @param from the address they ask from
 */
public record Caller(String id, Scope scope, Set<Right> rights, @Nullable String from) {

    /** Whoever asks without a key where none is needed; may do everything. */
    public static final Caller ANONYMOUS =
            new Caller("anonymous", Scope.ALL, Set.of(Right.values()), null);

    /** Keeps the rights as they are now. */
    public Caller {
        rights = Set.copyOf(rights);
    }

    static Caller of(Subject subject, String from) {
        return new Caller(subject.id(), subject.scope(), Set.of(Right.PUSH), from);
    }

    static Caller of(ApiKey key, String from) {
        return new Caller(key.id(), key.scope(), key.rights(), from);
    }

    Caller from(String address) {
        return new Caller(id, scope, rights, address);
    }

    boolean isAnonymous() {
        return id.equals(ANONYMOUS.id());
    }
}
