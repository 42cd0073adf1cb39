package org.banmian.access;

import java.util.Locale;
import org.banmian.contract.page.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Something that is noted: in one line, without secrets and without the text of pages.
 *
 * @param kind what happened
 * @param who a key id, or who somebody said they were
 * @param what it was about, such as a page
 * @param why it happened, as far as somebody said so
 * @param from the address it came from
 */
public record AuditEvent(
        Kind kind, String who, @Nullable String what, @Nullable String why, @Nullable String from) {

    private static final int LONGEST = 200;

    /** Makes every part fit for a line. */
    public AuditEvent {
        who = Printable.of(who, LONGEST);
        what = what == null ? null : Printable.of(what, LONGEST);
        why = why == null ? null : Printable.of(why, LONGEST);
        from = from == null ? null : Printable.of(from, LONGEST);
    }

    /** Something somebody did. */
    public static AuditEvent of(Kind kind, String who) {
        return new AuditEvent(kind, who, null, null, null);
    }

    /** Something a caller did. */
    public static AuditEvent of(Kind kind, Caller caller) {
        return new AuditEvent(kind, caller.id(), null, null, caller.from());
    }

    /** With what it was about. */
    public AuditEvent about(String subject) {
        return new AuditEvent(kind, who, subject, why, from);
    }

    /** With why it happened. */
    public AuditEvent because(@Nullable String reason) {
        return new AuditEvent(kind, who, what, reason, from);
    }

    /** The kinds of events. */
    public enum Kind {
        /** The key file has a key it did not have before. */
        KEY_MADE,
        /** A key has other secrets, another scope or other rights. */
        KEY_CHANGED,
        /** A key was revoked. */
        KEY_REVOKED,
        /** A key was taken out of the key file. */
        KEY_GONE,
        /** A request was refused for want of a key, a scope or a right. */
        REFUSED,
        /** A request was refused because its key is over a limit. */
        OVER_LIMIT,
        /** A page was withdrawn. */
        PAGE_WITHDRAWN,
        /** A page was taken down. */
        PAGE_TAKEN_DOWN;

        /** The name it has in the log. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
