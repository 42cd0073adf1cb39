package org.banmian.store.search;

import java.util.Set;
import org.banmian.store.search.query.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted, and what of them.
 *
 * @param text what has to stand in them; {@code null} for anything
 * @param filters what they have to be
 * @param order in which they come
 * @param limit how many at most, 0 to {@link #MAX_LIMIT}
 * @param after where the list goes on; {@code null} for its beginning
 * @param counts what is to be counted beside them
 */
public record ArticleQuery(
        @Nullable Expression text,
        Filters filters,
        Order order,
        int limit,
        @Nullable Resumption after,
        Counts counts) {

    /** How many articles one answer holds at most. */
    public static final int MAX_LIMIT = 100;

    /**
     * What is counted over all that is found.
     *
     * @param facets of which the most frequent values are counted
     * @param values how many of them, 1 to {@link #MAX_VALUES}
     * @param interval by which articles are counted over time; {@code null} for not at all
     */
    public record Counts(Set<Facet> facets, int values, @Nullable Interval interval) {

        /** Nothing but how many there are. */
        public static final Counts NONE = new Counts(Set.of(), 10, null);

        /** How many values of a facet are counted at most. */
        public static final int MAX_VALUES = 1_000;

        /**
         * Checks how many.
         *
         * @throws InvalidQueryException if it is too many or none
         */
        public Counts {
            facets = Set.copyOf(facets);
            if (values < 1 || values > MAX_VALUES) {
                throw new InvalidQueryException(
                        "values", MAX_VALUES, "values must be 1 to " + MAX_VALUES);
            }
        }

        /** Whether it is nothing but how many there are. */
        public boolean isNone() {
            return facets.isEmpty() && interval == null;
        }
    }

    /**
     * Checks that the parts fit each other.
     *
     * @throws InvalidQueryException naming the part
     */
    public ArticleQuery {
        if (limit < 0 || limit > MAX_LIMIT) {
            throw new InvalidQueryException(
                    "limit", MAX_LIMIT, "limit must be 0 to " + MAX_LIMIT + ", not " + limit);
        }
        boolean byHit = after instanceof Resumption.AfterHit;
        if (after != null && byHit != (order == Order.RELEVANCE)) {
            throw new InvalidQueryException(
                    "cursor", null, "cursor was given out for a list in another order");
        }
    }
}
