package org.banmian.nlp.language;

import java.util.Map;
import org.banmian.nlp.language.TimeParts.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Parses one time expression: year, part of the year, month, day, part of the day, hour, in this
 * order, any of them missing; and a second one behind a dash or 至.
 *
 * <p>Every step looks at a bounded stretch of the text. Not for use by two threads at once.
 */
final class TimeParser {

    private static final Map<String, Integer> YEARS =
            Map.of("今年", 0, "去年", -1, "前年", -2, "明年", 1, "后年", 2, "本年", 0, "上年", -1);
    private static final Map<String, Integer> MONTHS =
            Map.of("本月", 0, "上月", -1, "上个月", -1, "下月", 1, "下个月", 1);
    private static final Map<String, Integer> DAYS =
            Map.of("今", 0, "昨", -1, "明", 1, "前", -2, "后", 2);

    private final String text;
    private final PatternMatcher matcher;
    private final EraParser eras;

    TimeParser(String text) {
        this.text = text;
        this.matcher = new PatternMatcher(text);
        this.eras = new EraParser(matcher);
    }

    /** The time that begins at an offset, or null. */
    @Nullable TimeParts parse(int start) {
        if (isInsideNumber(start)) {
            return null;
        }
        TimeParts parts = one(start, null);
        if (parts == null) {
            return null;
        }
        if (matcher.matches(TimePatterns.RANGE, parts.end())) {
            TimeParts to = one(matcher.found().end(), parts);
            if (to != null && !to.hasClock() && !parts.hasClock()) {
                parts.to = to;
            }
        }
        return parts;
    }

    private boolean isInsideNumber(int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        char c = text.charAt(start);
        boolean number = Chars.isDigit(c) || ChineseNumber.isNumeral(c);
        return number
                && (Chars.isDigit(before)
                        || ChineseNumber.isNumeral(before)
                        || before == '.'
                        || before == '第'
                        || before == '/'
                        || Chars.isLatin(before));
    }

    /**
     * One end of a range, or all there is; {@code from} is the first end when this is the second.
     */
    private @Nullable TimeParts one(int start, @Nullable TimeParts from) {
        TimeParts parts = new TimeParts();
        parts.endAt(start);
        if (eras.parse(parts)) {
            return parts;
        }
        if (!digitsOnly(parts)) {
            year(parts);
            month(parts);
            day(parts);
        }
        clock(parts);
        boolean alone = parts.end() == start || parts.isEmpty();
        return alone || !standsAlone(parts, start, from) ? null : parts;
    }

    /** A month or day in numerals needs company: 一月 and 三日 are durations as often as dates. */
    private boolean standsAlone(TimeParts parts, int start, @Nullable TimeParts from) {
        if (parts.hasYear() || from != null || parts.daysFromIssue != TimeParts.NONE) {
            return true;
        }
        boolean digits = Chars.isDigit(text.charAt(start));
        if (parts.month != TimeParts.NONE) {
            return digits || parts.hasDay() || parts.stretch != null;
        }
        if (parts.day != TimeParts.NONE && !parts.hasMonth()) {
            return digits && isPlainDay(parts, start);
        }
        return true;
    }

    private boolean isPlainDay(TimeParts parts, int start) {
        char before = start == 0 ? '，' : text.charAt(start - 1);
        char after = parts.end() < text.length() ? text.charAt(parts.end()) : '，';
        return text.charAt(parts.end() - 1) != '号'
                && "近为每共约超达满足余逾".indexOf(before) < 0
                && "均龄内游历报志产达新元".indexOf(after) < 0;
    }

    private boolean digitsOnly(TimeParts parts) {
        if (!matcher.matches(TimePatterns.DIGITS_ONLY, parts.end())) {
            return false;
        }
        parts.year = number(matcher.found().group(1));
        parts.month = number(matcher.found().group(3));
        parts.day = number(matcher.found().group(4));
        parts.endAt(matcher.found().end());
        return true;
    }

    private void year(TimeParts parts) {
        int at = parts.end();
        if (matcher.matches(TimePatterns.BARE_YEAR, at) || matcher.matches(TimePatterns.YEAR, at)) {
            parts.year = number(matcher.found().group(1));
        } else if (matcher.matches(TimePatterns.RELATIVE_YEAR, at)) {
            parts.yearsFromIssue = YEARS.getOrDefault(matcher.found().group(1), 0);
        } else if (matcher.matches(TimePatterns.SAID_YEAR, at)) {
            parts.yearsFromSaid = "次翌".indexOf(matcher.found().group(1).charAt(0)) >= 0 ? 1 : 0;
        }
        if (parts.hasYear()) {
            parts.endAt(matcher.found().end());
        }
        boolean half = text.startsWith("上半年", at) || text.startsWith("下半年", at);
        boolean quarter = text.startsWith("季度", at + 1) || text.startsWith("季度", at + 2);
        if ((parts.hasYear() || half || quarter)
                && matcher.matches(TimePatterns.YEAR_STRETCH, parts.end())) {
            parts.stretch = Stretch.inYear(matcher.found().group(1));
            parts.endAt(matcher.found().end());
            if (!parts.hasYear()) {
                parts.yearsFromIssue = 0;
            }
        }
    }

    private void month(TimeParts parts) {
        int at = parts.end();
        if (matcher.matches(TimePatterns.LUNAR, at)) {
            parts.lunar = true;
            parts.endAt(matcher.found().end());
            return;
        }
        if (matcher.matches(TimePatterns.BARE_MONTH, at)
                || matcher.matches(TimePatterns.MONTH, at)) {
            parts.month = number(matcher.found().group(1));
        } else if (matcher.matches(TimePatterns.RELATIVE_MONTH, at)) {
            parts.monthsFromIssue = MONTHS.getOrDefault(matcher.found().group(1), 0);
        } else {
            return;
        }
        parts.endAt(matcher.found().end());
        if (matcher.matches(TimePatterns.MONTH_STRETCH, parts.end())) {
            parts.stretch =
                    switch (matcher.found().group()) {
                        case "上旬", "初" -> new Stretch(false, 1, 10);
                        case "中旬" -> new Stretch(false, 11, 20);
                        default -> new Stretch(false, 21, 31);
                    };
            parts.endAt(matcher.found().end());
        }
    }

    private void day(TimeParts parts) {
        int at = parts.end();
        boolean first = !parts.hasMonth() && !parts.hasYear() && !parts.lunar;
        if (parts.lunar) {
            return;
        }
        if (parts.stretch == null
                && (matcher.matches(TimePatterns.BARE_DAY, at)
                        || matcher.matches(TimePatterns.DAY, at))) {
            parts.day = number(matcher.found().group(1));
        } else if (first && matcher.matches(TimePatterns.DAY_WORD, at)) {
            parts.daysFromIssue = DAYS.getOrDefault(matcher.found().group(1), 0);
            parts.afternoon =
                    matcher.found().group(2).equals("晚") || matcher.found().group(2).equals("夜");
        } else if (!first || !week(parts, at)) {
            return;
        }
        parts.endAt(matcher.found().end());
    }

    private boolean week(TimeParts parts, int at) {
        if (matcher.matches(TimePatterns.WEEK, at)) {
            char week = matcher.found().group(1).charAt(0);
            parts.weeksFromIssue = week == '上' ? -1 : week == '下' ? 1 : 0;
            parts.weekend = matcher.found().group().endsWith("周末");
            parts.weekday = weekday(matcher.found().group(2));
            return true;
        }
        char before = at == 0 ? '，' : text.charAt(at - 1);
        if ("每逢至到、个".indexOf(before) >= 0 || !matcher.matches(TimePatterns.WEEKDAY, at)) {
            return false;
        }
        String day =
                matcher.found().group(1) != null
                        ? matcher.found().group(1)
                        : matcher.found().group(2);
        parts.weekday = weekday(day);
        return true;
    }

    private static int weekday(@Nullable String day) {
        return day == null ? TimeParts.NONE : "一二三四五六日天".indexOf(day) % 7 + 1;
    }

    private void clock(TimeParts parts) {
        int at = parts.end();
        boolean dated = parts.hasDay();
        boolean part = false;
        if ((dated || parts.isEmpty())
                && matcher.matches(TimePatterns.DAY_PART, at)
                && (dated
                        || matcher.found().group(1).length() > 1
                        || isDigitAt(matcher.found().end()))) {
            part = true;
            String word = matcher.found().group(1);
            parts.afternoon = "下午 午后 傍晚 晚上 晚间 夜间 夜里 深夜 当晚 晚 夜".contains(word);
            at = matcher.found().end();
        } else if (!dated && (parts.hasMonth() || parts.hasYear())) {
            return;
        }
        if (dated && part) {
            parts.endAt(at);
        }
        if (matcher.matches(TimePatterns.CLOCK, at) && (isDigitAt(at) || part || dated)) {
            parts.hour = number(matcher.found().group(1));
            String minute =
                    matcher.found().group(2) != null
                            ? matcher.found().group(2)
                            : matcher.found().group(3);
            parts.minute = minute == null ? 0 : minute.equals("半") ? 30 : number(minute);
            parts.endAt(matcher.found().end());
        }
    }

    private boolean isDigitAt(int at) {
        return at < text.length() && Chars.isDigit(text.charAt(at));
    }

    static int number(String digits) {
        if (Chars.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        var value = ChineseNumber.parse(digits);
        return value == null ? 0 : value.intValue();
    }
}
