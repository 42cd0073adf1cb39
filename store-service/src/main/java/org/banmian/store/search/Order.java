package org.banmian.store.search;

import java.util.Locale;

/** In which order articles are answered. */
public enum Order {
    /** Newest issue first; inside an issue by publication, page and number. */
    NEWEST,
    /** Oldest issue first; inside an issue by publication, page and number. */
    OLDEST,
    /** Best first. */
    RELEVANCE;

    /** How it is called in a question. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
