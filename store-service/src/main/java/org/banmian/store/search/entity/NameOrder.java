package org.banmian.store.search.entity;

import java.util.Comparator;
import java.util.Locale;
import org.banmian.store.search.FoundArticles.Count;

/** In which order names are answered. */
public enum NameOrder {
    /** Those that most articles name first, then by name. */
    ARTICLES,
    /** By their characters. */
    NAME;

    /** Compares two names with how many articles name them. */
    public Comparator<Count> comparator() {
        Comparator<Count> byName = Comparator.comparing(Count::value);
        return this == NAME
                ? byName
                : Comparator.comparingLong(Count::articles).reversed().thenComparing(byName);
    }

    /** How it is called in a question. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
