package org.banmian.access;

import java.util.ArrayList;
import java.util.List;

final class RecordingAudit implements AuditLog {

    final List<AuditEvent> events = new ArrayList<>();

    @Override
    public void note(AuditEvent event) {
        events.add(event);
    }

    List<String> lines() {
        return events.stream()
                .map(event -> event.kind().id() + " " + event.who() + " " + event.why())
                .toList();
    }
}
