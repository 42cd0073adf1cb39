package org.banmian.access;

import java.util.Locale;
import java.util.function.Supplier;
import org.banmian.access.AccessRefusedException.Reason;
import org.jspecify.annotations.Nullable;

/** Lets in who may come in, and notes who may not. */
public final class Gatekeeper {

    private static final String SCHEME = "Bearer ";

    private final Supplier<KeyRing> keys;
    private final boolean open;
    private final Limits limits;
    private final AuditLog audit;

    /**
     * Knows these keys.
     *
     * @param open whether who shows no key is let in all the same
     */
    public Gatekeeper(Supplier<KeyRing> keys, boolean open, Limits limits, AuditLog audit) {
        this.keys = keys;
        this.open = open;
        this.limits = limits;
        this.audit = audit;
    }

    /**
     * Says who asks. A key in the header goes before a certificate.
     *
     * @throws AccessRefusedException if that is not known
     */
    public Caller identify(Shown shown) {
        String authorization = shown.authorization();
        if (authorization != null) {
            return byToken(authorization, shown.from());
        }
        if (shown.certificate() != null) {
            return alive(shown.certificate(), find(shown.certificate()), shown.from());
        }
        if (open) {
            return Caller.ANONYMOUS.from(shown.from());
        }
        throw unidentified(
                Reason.NO_KEY,
                "Send a key: Authorization: Bearer <id>.<secret>.",
                Caller.ANONYMOUS.id(),
                shown.from());
    }

    /**
     * Says who asks with a token of the identity provider.
     *
     * @param subject whom it vouches for; none if the token does not count
     * @throws AccessRefusedException if there is none
     */
    public Caller identify(@Nullable Subject subject, String from) {
        if (subject == null) {
            throw unidentified(
                    Reason.INVALID_TOKEN,
                    "This token does not count here: it has expired, is meant for somebody else, or"
                            + " is not signed by the identity provider; get a new one.",
                    Caller.ANONYMOUS.id(),
                    from);
        }
        return Caller.of(subject, from);
    }

    private Caller byToken(String authorization, String from) {
        int dot = authorization.indexOf('.');
        boolean bearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        if (!bearer || dot < 0) {
            throw unidentified(
                    Reason.MALFORMED,
                    "Send the key as it was printed: Authorization: Bearer <id>.<secret>.",
                    Caller.ANONYMOUS.id(),
                    from);
        }
        String id = authorization.substring(SCHEME.length(), dot).strip();
        ApiKey key = find(id);
        boolean revoked = key != null && !key.isAlive();
        String secret = authorization.substring(dot + 1).strip();
        return alive(id, revoked || (key != null && key.isOpenedBy(secret)) ? key : null, from);
    }

    private Caller alive(String id, @Nullable ApiKey key, String from) {
        if (key == null) {
            throw unidentified(
                    Reason.UNKNOWN_KEY,
                    "This key is not known here; ask for one that is.",
                    id,
                    from);
        }
        if (!key.isAlive()) {
            throw unidentified(
                    Reason.REVOKED_KEY, "This key was revoked; ask for a new one.", id, from);
        }
        return Caller.of(key, from);
    }

    private @Nullable ApiKey find(String id) {
        return keys.get().find(id).orElse(null);
    }

    /**
     * Counts a request against the limits of its caller.
     *
     * @param bytes of its body; 0 if that is not known yet
     * @throws OverLimitException if the caller has to wait
     */
    public void count(Caller caller, long bytes) {
        if (caller.isAnonymous()) {
            return;
        }
        try {
            limits.take(caller.id(), bytes);
        } catch (OverLimitException e) {
            audit.note(AuditEvent.of(AuditEvent.Kind.OVER_LIMIT, caller).because(e.getMessage()));
            throw e;
        }
    }

    /** Counts bytes whose number was not known when the request was counted. */
    public void charge(Caller caller, long bytes) {
        if (!caller.isAnonymous()) {
            limits.charge(caller.id(), bytes);
        }
    }

    /**
     * Lets a caller at a publication.
     *
     * @throws AccessRefusedException if their key is for others
     */
    public void admit(Caller caller, String publication) {
        if (!caller.scope().covers(publication)) {
            throw refused(
                    Reason.OUT_OF_SCOPE,
                    "This key or token is for other publications; ask for one whose scope has this"
                            + " one.",
                    caller,
                    publication);
        }
    }

    /**
     * Lets a caller at what is about all publications.
     *
     * @param subject what it is
     * @throws AccessRefusedException if their key is for some only
     */
    public void admitEverywhere(Caller caller, String subject) {
        if (!caller.scope().all()) {
            throw refused(
                    Reason.OUT_OF_SCOPE,
                    "This is about all publications, and this key or token is for some; ask for one"
                            + " whose scope is all of them.",
                    caller,
                    subject);
        }
    }

    /**
     * Lets a caller do something that needs a right.
     *
     * @throws AccessRefusedException if their key does not have it
     */
    public void require(Caller caller, Right right, String subject) {
        if (!caller.rights().contains(right)) {
            throw refused(
                    Reason.NO_RIGHT,
                    "This key or token does not have the right "
                            + right.id()
                            + "; ask for one that has.",
                    caller,
                    subject);
        }
    }

    private AccessRefusedException unidentified(
            Reason reason, String detail, String who, String from) {
        audit.note(new AuditEvent(AuditEvent.Kind.REFUSED, who, null, because(reason), from));
        return new AccessRefusedException(reason, detail);
    }

    private AccessRefusedException refused(
            Reason reason, String detail, Caller caller, String subject) {
        audit.note(
                AuditEvent.of(AuditEvent.Kind.REFUSED, caller)
                        .about(subject)
                        .because(because(reason)));
        return new AccessRefusedException(reason, detail);
    }

    private static String because(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
