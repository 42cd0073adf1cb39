package org.banmian.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes events as one line of JSON each, to the log category {@code banmian.audit}. */
public final class AuditLines implements AuditLog {

    static final String CATEGORY = "banmian.audit";

    private static final Logger LOG = Logger.getLogger(CATEGORY);

    @Override
    public void note(AuditEvent event) {
        LOG.info(line(event));
    }

    static String line(AuditEvent event) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("event", event.kind().id()).put("who", event.who());
        put(line, "what", event.what());
        put(line, "why", event.why());
        put(line, "from", event.from());
        return line.toString();
    }

    private static void put(ObjectNode line, String name, @Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }
}
