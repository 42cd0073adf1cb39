package org.banmian.store.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How long a time the articles are counted in. */
public enum Interval {
    /** Each date. */
    DAY(ChronoUnit.DAYS),
    /** Each month. */
    MONTH(ChronoUnit.MONTHS),
    /** Each year. */
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    Interval(ChronoUnit unit) {
        this.unit = unit;
    }

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

    /** The first day of one, named as {@link #of} names it. */
    public LocalDate first(String name) {
        return LocalDate.parse(name + "-01-01".substring(name.length() - 4));
    }

    /** How many of them the days from one to another touch; the second is not before the first. */
    public long count(LocalDate from, LocalDate to) {
        return unit.between(start(from), start(to)) + 1;
    }

    /** Those that the days from one to another touch, in order. */
    public Stream<String> between(LocalDate from, LocalDate to) {
        return LongStream.range(0, count(from, to))
                .mapToObj(each -> of(start(from).plus(each, unit)));
    }

    private LocalDate start(LocalDate date) {
        return first(of(date));
    }
}
