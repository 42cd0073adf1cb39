package org.banmian.nlp.language;

import org.jspecify.annotations.Nullable;

/** Parses what spans or counts years: decades, parts of centuries, five-year plans, years 公元. */
final class EraParser {

    /** The third plan began in 1966, and since then one has followed the other. */
    private static final int FIRST_YEAR = 1966 - 3 * 5;

    private final PatternMatcher matcher;

    EraParser(PatternMatcher matcher) {
        this.matcher = matcher;
    }

    /**
     * Parses at the end of the parts so far, which then has a span of years; false if none is
     * there.
     */
    boolean parse(TimeParts parts) {
        int at = parts.end();
        if (matcher.matches(TimePatterns.DECADE, at)) {
            String tens =
                    matcher.found().group(1) == null
                            ? matcher.found().group(3)
                            : matcher.found().group(2);
            int first = centuryOf(matcher.found().group(1)) + TimeParser.number(tens);
            parts.years(first, first + 9);
        } else if (matcher.matches(TimePatterns.CENTURY, at)) {
            century(parts, centuryOf(matcher.found().group(1)), matcher.found().group(2));
        } else if (matcher.matches(TimePatterns.PLAN, at)) {
            String number = matcher.found().group(1);
            int plan = TimeParser.number(number.substring(0, number.length() - 1));
            int first = FIRST_YEAR + 5 * plan;
            if (plan < 3) {
                return false;
            }
            parts.years(first, first + 4);
        } else if (matcher.matches(TimePatterns.ERA_YEAR, at)) {
            int year = TimeParser.number(matcher.found().group(2));
            int counted = matcher.found().group(1).isEmpty() ? year : 1 - year;
            parts.years(counted, counted);
        } else {
            return false;
        }
        parts.endAt(matcher.found().end());
        return true;
    }

    private static int centuryOf(@Nullable String century) {
        if (century == null || century.startsWith("上")) {
            return 1900;
        }
        if (century.startsWith("本")) {
            return 2000;
        }
        return 100 * (TimeParser.number(century.substring(0, century.length() - 2)) - 1);
    }

    private static void century(TimeParts parts, int first, String part) {
        switch (part) {
            case "初", "初期" -> parts.years(first, first + 9);
            case "末", "末期" -> parts.years(first + 90, first + 99);
            case "前期", "上半叶" -> parts.years(first, first + 49);
            case "后期", "下半叶" -> parts.years(first + 50, first + 99);
            default -> parts.years(first + 40, first + 60);
        }
    }
}
