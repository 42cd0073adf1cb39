package org.banmian.local.drill.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Filters;
import org.banmian.store.search.Interval;
import org.banmian.store.search.Order;
import org.banmian.store.search.query.Expression;
import org.banmian.store.search.query.QuestionReader;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked of every replica.
 *
 * @param text what has to stand in the articles, as a person types it; {@code null} for anything
 * @param filters what they have to be
 * @param order in which they are listed
 * @param interval by which they are counted
 */
public record Question(@Nullable String text, Filters filters, Order order, Interval interval) {

    /** What has to stand in the articles, newest first. */
    public static Question of(String text) {
        return new Question(text, Filters.NONE, Order.NEWEST, Interval.MONTH);
    }

    /** Articles that have one of these values, newest first. */
    static Question of(Facet facet, String... values) {
        Filters filters = new Filters(Map.of(facet, Set.of(values)), null, null);
        return new Question(null, filters, Order.NEWEST, Interval.DAY);
    }

    /** The same in another order. */
    Question in(Order other) {
        return new Question(text, filters, other, interval);
    }

    /** The same with more that the articles have to be. */
    Question with(Filters others) {
        return new Question(text, others, order, interval);
    }

    /** The text as the store-service reads it. */
    @Nullable Expression expression() {
        return text == null ? null : QuestionReader.read(text).expression();
    }

    /** The question as it stands in an address, but for how much is wanted of the answer. */
    String parameters() {
        StringBuilder parameters = new StringBuilder("sort=" + order.id());
        if (text != null) {
            add(parameters, "q", text);
        }
        filters.values()
                .forEach((facet, values) -> values.forEach(v -> add(parameters, facet.id(), v)));
        if (filters.from() != null) {
            add(parameters, "from", filters.from().toString());
        }
        if (filters.to() != null) {
            add(parameters, "to", filters.to().toString());
        }
        return parameters.toString();
    }

    private static void add(StringBuilder parameters, String name, String value) {
        parameters.append('&').append(name).append('=');
        parameters.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
