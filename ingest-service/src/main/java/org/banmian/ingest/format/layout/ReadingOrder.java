package org.banmian.ingest.format.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order a source says its parts are read in; what it does not name comes last, as it stands.
 */
public final class ReadingOrder {

    private final Map<String, Integer> places = new HashMap<>();

    /** Puts a part behind those named before; the first place of a part counts. */
    public void then(String id) {
        places.putIfAbsent(id, places.size());
    }

    /** Whether it names nothing. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** Puts lines in this order. */
    public List<FoundLine> sort(List<FoundLine> lines) {
        if (places.isEmpty()) {
            return lines;
        }
        List<FoundLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingInt(line -> place(line.ids())));
        return sorted;
    }

    private int place(List<String> ids) {
        return ids.stream()
                .filter(places::containsKey)
                .findFirst()
                .map(places::get)
                .orElse(Integer.MAX_VALUE);
    }
}
