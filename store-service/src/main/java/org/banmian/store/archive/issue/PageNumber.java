package org.banmian.store.archive.issue;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page inside its issue, in the order in which people turn pages: without a letter first, then by
 * letters, then by number, so that A2 comes before A10, and A10 before B1.
 *
 * @param section its letters; empty when it has none
 * @param number from 1
 */
public record PageNumber(String section, int number) implements Comparable<PageNumber> {

    private static final Pattern FORM = Pattern.compile("([A-Z]{0,2})([1-9][0-9]{0,2})");
    private static final Comparator<PageNumber> ORDER =
            Comparator.comparing(PageNumber::section).thenComparingInt(PageNumber::number);

    /**
     * Reads the page of a page key.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PageNumber of(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.matches()) {
            throw new IllegalArgumentException("no page of a page key: " + page);
        }
        return new PageNumber(form.group(1), Integer.parseInt(form.group(2)));
    }

    @Override
    public int compareTo(PageNumber other) {
        return ORDER.compare(this, other);
    }

    /** As a page key has it. */
    @Override
    public String toString() {
        return section + number;
    }
}
