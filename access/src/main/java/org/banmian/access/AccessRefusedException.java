package org.banmian.access;

/** A request from somebody who may not ask for this; the message says what to change. */
public final class AccessRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    AccessRefusedException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why somebody may not ask. */
    public enum Reason {
        /** No key was shown, and one is needed. */
        NO_KEY(true),
        /** A header that shows no key. */
        MALFORMED(true),
        /** A key that was never given, or not this secret. */
        UNKNOWN_KEY(true),
        /** A key that was revoked. */
        REVOKED_KEY(true),
        /** A token that the identity provider does not vouch for. */
        INVALID_TOKEN(true),
        /** A key for other publications. */
        OUT_OF_SCOPE(false),
        /** A key without the right for this. */
        NO_RIGHT(false);

        private final boolean unidentified;

        Reason(boolean unidentified) {
            this.unidentified = unidentified;
        }

        /** Whether it is not known who asks; otherwise they are known and may not. */
        public boolean isUnidentified() {
            return unidentified;
        }
    }
}
