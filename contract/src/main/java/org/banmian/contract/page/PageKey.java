package org.banmian.contract.page;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identity of a page: {@code publication/date/page}, for example {@code llrb/2022-12-02/3}.
 *
 * @param publication code of the publication, {@code [a-z0-9-]{1,32}}; an edition is part of it
 * @param date issue date, local to the publication, in the years 1000 to 9999
 * @param page page as printed, {@code [A-Z]{0,2}[1-9][0-9]{0,2}}
 */
public record PageKey(String publication, LocalDate date, String page) {

    private static final Pattern PUBLICATION = Pattern.compile("[a-z0-9-]{1,32}");
    private static final Pattern PAGE = Pattern.compile("[A-Z]{0,2}[1-9][0-9]{0,2}");
    private static final Pattern PADDED_PAGE = Pattern.compile("([A-Z]{0,2})0*([1-9][0-9]{0,2})");
    private static final Pattern DATE = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");

    /** Checks every part. */
    public PageKey {
        checkPublication(publication);
        if (date.getYear() < 1000 || date.getYear() > 9999) {
            throw new InvalidKeyException("date", "the year must have four digits: " + date);
        }
        if (!PAGE.matcher(page).matches()) {
            throw new InvalidKeyException("page", pageRule(page));
        }
    }

    /**
     * Reads the three parts as a person or a scanner writes them; {@code A01} is read as {@code
     * A1}.
     *
     * @throws InvalidKeyException naming the part that is wrong and its rule
     */
    public static PageKey of(String publication, String date, String page) {
        checkPublication(publication);
        Matcher padded = PADDED_PAGE.matcher(page);
        if (!padded.matches()) {
            throw new InvalidKeyException("page", pageRule(page));
        }
        return new PageKey(publication, dateOf(date), padded.group(1) + padded.group(2));
    }

    /**
     * Reads the form that {@link #toString} writes, and only that: {@code A01} is refused here.
     *
     * @throws InvalidKeyException if the text is not a page key in canonical form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PageKey parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new InvalidKeyException(
                    "key", "a page key is publication/date/page: " + shorten(text));
        }
        return new PageKey(parts[0], dateOf(parts[1]), parts[2]);
    }

    @JsonValue
    @Override
    public String toString() {
        return publication + "/" + date + "/" + page;
    }

    /**
     * Reads an issue date.
     *
     * @throws InvalidKeyException if it is no date of the calendar in the form {@code yyyy-mm-dd}
     */
    public static LocalDate dateOf(String date) {
        if (!DATE.matcher(date).matches()) {
            throw new InvalidKeyException(
                    "date", "a date is written yyyy-mm-dd, not " + shorten(date));
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new InvalidKeyException("date", "no such day in the calendar: " + date, e);
        }
    }

    /**
     * Checks a publication code.
     *
     * @throws InvalidKeyException if it is not {@code [a-z0-9-]{1,32}}
     */
    public static void checkPublication(String code) {
        if (!PUBLICATION.matcher(code).matches()) {
            throw new InvalidKeyException(
                    "publication",
                    "a publication code is 1 to 32 of a-z, 0-9 and '-', not " + shorten(code));
        }
    }

    private static String pageRule(String page) {
        return "a page is up to two letters A-Z and a number from 1 to 999, not " + shorten(page);
    }

    private static String shorten(String text) {
        return "'" + Printable.of(text, 40) + "'";
    }
}
