package org.banmian.access;

import java.util.ArrayList;
import java.util.List;

/** What is to be noted when one set of keys takes the place of another. */
final class KeyChanges {

    private KeyChanges() {}

    static List<AuditEvent> between(KeyRing before, KeyRing after) {
        List<AuditEvent> events = new ArrayList<>();
        for (ApiKey key : after.keys()) {
            ApiKey old = before.find(key.id()).orElse(null);
            if (old == null) {
                events.add(event(AuditEvent.Kind.KEY_MADE, key));
            } else if (old.isAlive() && !key.isAlive()) {
                events.add(event(AuditEvent.Kind.KEY_REVOKED, key));
            } else if (!old.equals(key)) {
                events.add(event(AuditEvent.Kind.KEY_CHANGED, key));
            }
        }
        for (ApiKey key : before.keys()) {
            if (after.find(key.id()).isEmpty()) {
                events.add(event(AuditEvent.Kind.KEY_GONE, key));
            }
        }
        return events;
    }

    private static AuditEvent event(AuditEvent.Kind kind, ApiKey key) {
        String what =
                key.scope()
                        + ", "
                        + key.secrets().size()
                        + " secrets"
                        + (key.isAlive() ? "" : ", revoked");
        return AuditEvent.of(kind, key.id()).about(what);
    }
}
