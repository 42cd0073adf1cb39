package org.banmian.ingest.format.alto;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.banmian.ingest.format.layout.ReadingOrder;
import org.jspecify.annotations.Nullable;

/** The order of text blocks of which some name the one that is read next (IDNEXT). */
final class AltoChain {

    private static final String NONE = "";

    private final Map<String, String> next = new LinkedHashMap<>();
    private boolean said;

    /** Takes a block, in the order of the document. */
    void block(@Nullable String id, @Nullable String following) {
        if (id != null) {
            next.putIfAbsent(id, following == null ? NONE : following);
            said |= following != null;
        }
    }

    /** Puts the blocks in their order, if any names another: each chain where its first stands. */
    void into(ReadingOrder order) {
        if (!said) {
            return;
        }
        Set<String> placed = new HashSet<>();
        Set<String> followers = Set.copyOf(next.values());
        next.keySet().stream()
                .filter(id -> !followers.contains(id))
                .forEach(first -> follow(first, placed, order));
        // What is left goes round in circles.
        next.keySet().forEach(id -> follow(id, placed, order));
    }

    private void follow(String first, Set<String> placed, ReadingOrder order) {
        String id = first;
        while (id != null && next.containsKey(id) && placed.add(id)) {
            order.then(id);
            id = next.get(id);
        }
    }
}
