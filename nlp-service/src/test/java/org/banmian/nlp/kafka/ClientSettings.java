package org.banmian.nlp.kafka;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;

/** Keeps the settings that every client of the broker is really made with, by its client id. */
@ApplicationScoped
class ClientSettings implements ClientCustomizer<Map<String, Object>> {

    private final Map<String, Map<String, Object>> settings = new ConcurrentHashMap<>();

    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Map<String, Object> customize(
            String channel, Config channelConfig, Map<String, Object> config) {
        settings.put(config.get("client.id").toString(), new TreeMap<>(config));
        return config;
    }

    Map<String, Object> of(String clientId) {
        return settings.get(clientId);
    }

    Map<String, Map<String, Object>> all() {
        return settings;
    }
}
