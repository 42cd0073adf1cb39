package org.banmian.store.search;

import java.time.Instant;
import java.util.Map;

/**
 * How far an index has followed the topic of changes.
 *
 * @param topic names the topic, so that another one of the same name is not taken for it
 * @param next of each partition the offset that comes next; a partition that is not there begins at
 *     its beginning
 * @param upTo nothing that was on the topic at this time is missing; of an index that has not seen
 *     all of the topic yet, when it began. What the topic has dropped since may be missing: of
 *     articles that were taken down it drops at last that they were
 */
public record IndexPosition(String topic, Map<Integer, Long> next, Instant upTo) {

    /** Keeps the map from changing. */
    public IndexPosition {
        next = Map.copyOf(next);
    }
}
