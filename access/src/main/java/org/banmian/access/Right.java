package org.banmian.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a key may do with its publications. */
public enum Right {
    /** Push and withdraw pages. A key of which nothing else is said has this right. */
    PUSH,
    /** Read pages, articles and issues, and search them. */
    READ,
    /** Have a page forgotten: its source, its articles and its events. It brings {@link #PUSH}. */
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
                                        "the rights to give are "
                                                + Arrays.stream(values())
                                                        .map(Right::id)
                                                        .collect(Collectors.joining(", "))));
    }

    /** These rights with those they bring. */
    static Set<Right> complete(Set<Right> given) {
        EnumSet<Right> all = EnumSet.noneOf(Right.class);
        all.addAll(given);
        if (all.isEmpty() || all.contains(TAKEDOWN)) {
            all.add(PUSH);
        }
        return all;
    }
}
