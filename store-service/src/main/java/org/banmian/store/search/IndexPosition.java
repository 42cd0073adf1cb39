package org.banmian.store.search;

import java.util.Map;

/**
 * How far an index has followed the topic of changes.
 *
 * @param topic names the topic, so that another one of the same name is not taken for it
 * @param next of each partition the offset that comes next; a partition that is not there begins at
 *     its beginning
 */
public record IndexPosition(String topic, Map<Integer, Long> next) {

    /** Keeps the map from changing. */
    public IndexPosition {
        next = Map.copyOf(next);
    }
}
