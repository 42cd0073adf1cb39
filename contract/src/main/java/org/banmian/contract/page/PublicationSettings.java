package org.banmian.contract.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a publication that decides how its pages are read; it travels with every page,
 * so that reading a page again gives the same result.
 *
 * @param name its printed name, such as 吕梁日报
 * @param homeRegion code of the administrative division it reports from, such as {@code 141100}
 * @param language BCP 47 tag of its language, such as {@code zh-Hans}
 * @param timeZone IANA name of the zone its dates are in, such as {@code Asia/Shanghai}
 * @param columns how many columns a page is usually set in, 1 to 30
 * @param readingDirection how its text usually runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationSettings(
        @Nullable String name,
        @Nullable String homeRegion,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable Integer columns,
        @Nullable Direction readingDirection) {

    /** Of a publication nothing is known of. */
    public static final PublicationSettings UNKNOWN =
            new PublicationSettings(null, null, null, null);

    private static final int MOST_COLUMNS = 30;
    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}");

    /** Checks every part that is there. */
    public PublicationSettings {
        if (name != null) {
            WellFormed.text("name", name, 200);
        }
        if (homeRegion != null && !homeRegion.matches("[0-9]{2,12}")) {
            throw new IllegalArgumentException(
                    "homeRegion is a division code of 2 to 12 digits: " + homeRegion);
        }
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("language is a BCP 47 tag: " + language);
        }
        if (timeZone != null) {
            checkZone(timeZone);
        }
        if (columns != null && (columns < 1 || columns > MOST_COLUMNS)) {
            throw new IllegalArgumentException(
                    "columns is a number from 1 to " + MOST_COLUMNS + ": " + columns);
        }
    }

    /** Settings that say nothing of the page's layout. */
    public PublicationSettings(
            @Nullable String name,
            @Nullable String homeRegion,
            @Nullable String language,
            @Nullable String timeZone) {
        this(name, homeRegion, language, timeZone, null, null);
    }

    private static void checkZone(String timeZone) {
        try {
            ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("timeZone is no IANA zone: " + timeZone, e);
        }
    }
}
