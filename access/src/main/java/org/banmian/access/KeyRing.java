package org.banmian.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All keys, revoked ones included. */
public final class KeyRing {

    /** No key. */
    public static final KeyRing EMPTY = new KeyRing(List.of());

    private final Map<String, ApiKey> byId;

    /**
     * Holds these keys.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public KeyRing(Collection<ApiKey> keys) {
        Map<String, ApiKey> all = new TreeMap<>();
        for (ApiKey key : keys) {
            if (all.put(key.id(), key) != null) {
                throw new IllegalArgumentException("two keys have the id " + key.id());
            }
        }
        this.byId = new LinkedHashMap<>(all);
    }

    /** The key of an id. */
    public Optional<ApiKey> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The keys, in the order of their ids. */
    public List<ApiKey> keys() {
        return List.copyOf(byId.values());
    }

    /** With this key, in the place of the one of its id if there is one. */
    public KeyRing with(ApiKey key) {
        Map<String, ApiKey> all = new LinkedHashMap<>(byId);
        all.put(key.id(), key);
        return new KeyRing(all.values());
    }

    /** Whether any key may still be used. */
    public boolean opensAnything() {
        return byId.values().stream().anyMatch(ApiKey::isAlive);
    }
}
