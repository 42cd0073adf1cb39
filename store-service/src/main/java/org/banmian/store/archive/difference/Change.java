package org.banmian.store.archive.difference;

import java.util.Locale;

/** What became of something between two articles. */
public enum Change {
    /** Both have it. */
    KEPT,
    /** Only the first has it. */
    REMOVED,
    /** Only the second has it. */
    ADDED;

    /** How it is called in an answer. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
