package org.banmian.store.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * What articles have to be, whatever stands in them.
 *
 * @param values of each facet those of which an article must have one, or more; a facet that is not
 *     there asks for nothing
 * @param from first issue date; {@code null} for the first there is
 * @param to last issue date; {@code null} for the last there is
 */
public record Filters(
        Map<Facet, Set<String>> values, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Those that ask for nothing. */
    public static final Filters NONE = new Filters(Map.of(), null, null);

    /** How many values one facet may be asked for. */
    public static final int MAX_VALUES = 50;

    /** How many publications may be asked for: those that a key opens may be many. */
    public static final int MAX_PUBLICATIONS = 1_000;

    /** How long a value may be, in UTF-16 code units. */
    public static final int MAX_VALUE = 200;

    /**
     * Checks every value.
     *
     * @throws InvalidQueryException naming the facet
     */
    public Filters {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach(
                (facet, some) -> {
                    check(facet, some);
                    copy.put(facet, Set.copyOf(some));
                });
        values = copy;
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidQueryException("from", null, "from " + from + " is after to " + to);
        }
    }

    /**
     * The same, of these publications only where none are asked for.
     *
     * @throws InvalidQueryException if they are too many
     */
    public Filters within(Set<String> publications) {
        if (values.containsKey(Facet.PUBLICATION)) {
            return this;
        }
        Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
        all.putAll(values);
        all.put(Facet.PUBLICATION, publications);
        return new Filters(all, from, to);
    }

    private static void check(Facet facet, Set<String> values) {
        int most = facet == Facet.PUBLICATION ? MAX_PUBLICATIONS : MAX_VALUES;
        if (values.size() > most) {
            throw new InvalidQueryException(
                    facet.id(), most, facet.id() + " may be given " + most + " times");
        }
        for (String value : values) {
            check(facet, value);
        }
    }

    private static void check(Facet facet, String value) {
        if (facet == Facet.PUBLICATION) {
            PageKey.checkPublication(value);
        }
        if (value.isBlank() || value.length() > MAX_VALUE) {
            throw new InvalidQueryException(
                    facet.id(),
                    MAX_VALUE,
                    facet.id() + " must have 1 to " + MAX_VALUE + " characters, not blanks only");
        }
        try {
            WellFormed.text(facet.id(), value);
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException(
                    facet.id(), null, facet.id() + " is no name of anything", e);
        }
    }
}
