package org.banmian.ingest.wiring;

import io.vertx.core.json.JsonObject;
import org.banmian.ingest.access.AuditEvent;
import org.banmian.ingest.access.AuditLog;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes events as one line of JSON each, to the log category {@code banmian.audit}. */
final class AuditLines implements AuditLog {

    static final String CATEGORY = "banmian.audit";

    private static final Logger LOG = Logger.getLogger(CATEGORY);

    @Override
    public void note(AuditEvent event) {
        LOG.info(line(event));
    }

    static String line(AuditEvent event) {
        JsonObject line = new JsonObject().put("event", event.kind().id()).put("who", event.who());
        put(line, "what", event.what());
        put(line, "why", event.why());
        put(line, "from", event.from());
        return line.encode();
    }

    private static void put(JsonObject line, String name, @Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }
}
