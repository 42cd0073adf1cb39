package org.banmian.ingest.access;

import java.util.Arrays;
import java.util.Locale;

/** What a key may do beyond pushing and withdrawing pages of its publications. */
public enum Right {
    /** Have a page forgotten: its source, its articles and its events. */
    TAKEDOWN;

    /** The name it has in key files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The right of this name.
     *
     * @throws IllegalArgumentException naming the rights there are
     */
    public static Right named(String id) {
        return Arrays.stream(values())
                .filter(right -> right.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "the only right to give is " + TAKEDOWN.id()));
    }
}
