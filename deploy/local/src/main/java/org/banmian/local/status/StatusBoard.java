package org.banmian.local.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.banmian.local.status.PageStatus.State;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what topics and store say of every page. Only the last version of a page counts.
 */
public final class StatusBoard {

    private final Map<String, Said> pages = new TreeMap<>();
    private final Map<String, Said> articles = new HashMap<>();
    private final Map<Position, DeadLetter> deadLetters = new HashMap<>();

    /** Takes a record of the topic of pages, in order of its partition. */
    public void page(Said record) {
        pages.put(record.key(), record);
    }

    /** Takes a record of the topic of articles, in order of its partition. */
    public void articles(Said record) {
        articles.put(record.key(), record);
    }

    /** Takes a dead letter of either topic. */
    public void deadLetter(DeadLetter letter) {
        deadLetters.put(letter.source(), letter);
    }

    /** How many dead letters there are, those of older versions and of bad records included. */
    public int deadLetters() {
        return deadLetters.size();
    }

    /**
     * Where every page is, by key.
     *
     * @param stored when the version that the store has was received; empty if it has none
     */
    public List<PageStatus> pages(Function<String, Optional<Instant>> stored) {
        return pages.values().stream().map(page -> status(page, stored)).toList();
    }

    private PageStatus status(Said page, Function<String, Optional<Instant>> stored) {
        DeadLetter letter = deadLetters.get(page.position());
        if (letter != null) {
            return new PageStatus(page.key(), State.DEAD_LETTER, page.received(), letter.reason());
        }
        Said cut = articles.get(page.key());
        if (cut == null || isBefore(cut.received(), page.received())) {
            return new PageStatus(page.key(), State.RECEIVED, page.received(), "");
        }
        DeadLetter cutLetter = deadLetters.get(cut.position());
        if (cutLetter != null) {
            return new PageStatus(
                    page.key(), State.DEAD_LETTER, page.received(), cutLetter.reason());
        }
        return new PageStatus(page.key(), state(page, stored), page.received(), "");
    }

    private static State state(Said page, Function<String, Optional<Instant>> stored) {
        Optional<Instant> held = stored.apply(page.key());
        if (page.withdrawal()) {
            return held.isEmpty() ? State.WITHDRAWN : State.SEGMENTED;
        }
        return held.isEmpty() || isBefore(held.get(), page.received())
                ? State.SEGMENTED
                : State.STORED;
    }

    private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isBefore(other);
    }
}
