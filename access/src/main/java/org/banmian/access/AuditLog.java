package org.banmian.access;

/** Where is noted what somebody may ask about later. */
@FunctionalInterface
public interface AuditLog {

    /** Notes an event. */
    void note(AuditEvent event);
}
