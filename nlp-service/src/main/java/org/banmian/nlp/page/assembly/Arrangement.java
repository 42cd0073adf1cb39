package org.banmian.nlp.page.assembly;

import java.util.HashMap;
import java.util.Map;

/** Takes sets of fragments as bodies of articles, each set as one and the same body. */
final class Arrangement {

    private final Orders orders;
    private final HeadlineOdds headlines;
    private final Map<Members, Body> known = new HashMap<>();

    Arrangement(Orders orders, HeadlineOdds headlines) {
        this.orders = orders;
        this.headlines = headlines;
    }

    /** A set of fragments as one body. */
    Body body(int[] fragments) {
        return known.computeIfAbsent(Members.of(fragments), this::body);
    }

    private Body body(Members members) {
        Orders.Order order = orders.of(members);
        return new Body(order.fragments, order.odds, headlines);
    }
}
