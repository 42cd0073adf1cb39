package org.banmian.store.search;

import java.time.LocalDate;
import java.util.Locale;

/** How long a time the articles are counted in. */
public enum Interval {
    /** Each date. */
    DAY,
    /** Each month. */
    MONTH,
    /** Each year. */
    YEAR;

    /** How it is called in a question. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a date is in: {@code 2022-12-02}, {@code 2022-12} or {@code 2022}. */
    public String of(LocalDate date) {
        String whole = date.toString();
        return switch (this) {
            case DAY -> whole;
            case MONTH -> whole.substring(0, 7);
            case YEAR -> whole.substring(0, 4);
        };
    }
}
