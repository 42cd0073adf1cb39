package org.banmian.local.drill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.check.Acknowledgement;

/** What was acknowledged so far. Safe for use by several threads. */
public final class Receipts {

    private final List<Acknowledgement> all = new ArrayList<>();
    private final Map<PageKey, Instant> newest = new HashMap<>();

    /** Files a yes. */
    public synchronized void add(Acknowledgement yes) {
        all.add(yes);
        newest.put(yes.page(), yes.received());
    }

    /** All of them; those of one page in the order in which they were given. */
    public synchronized List<Acknowledgement> all() {
        return List.copyOf(all);
    }

    /** When the newest version of each page was received. */
    public synchronized Map<PageKey, Instant> newest() {
        return Map.copyOf(newest);
    }
}
