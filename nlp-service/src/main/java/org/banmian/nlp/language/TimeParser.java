package org.banmian.nlp.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.nlp.language.TimeParts.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Parses one time expression: year, part of the year, month, day, part of the day, hour, in this
 * order, any of them missing; and a second one behind a dash or 至.
 *
 * <p>Every step looks at a bounded stretch of the text. Not for use by two threads at once.
 */
final class TimeParser {

    /** Characters that open a time in words, and for each of them what may follow. */
    private static final String OPENINGS = "今去前明后昨本上下这凌清早中正午晚傍夜深第当";

    private static final String[] FOLLOWING = {
        "年天日晚夜晨早",
        "年",
        "年天一二三",
        "年天日晚晨早",
        "年天",
        "天日晚夜",
        "年月周星世",
        "年个月周星半世午",
        "个月周星半午",
        "个周星",
        "晨",
        "晨早",
        "晨上",
        "午",
        "午",
        "后间",
        "上间",
        "晚",
        "间里",
        "夜",
        "一二三四1234",
        "天日晚"
    };

    private static final Map<String, Integer> YEARS =
            Map.of("今年", 0, "去年", -1, "前年", -2, "明年", 1, "后年", 2, "本年", 0, "上年", -1);
    private static final Map<String, Integer> MONTHS =
            Map.of("本月", 0, "上月", -1, "上个月", -1, "下月", 1, "下个月", 1);
    private static final Map<String, Integer> DAYS =
            Map.of("今", 0, "昨", -1, "明", 1, "前", -2, "后", 2);

    private static final Pattern YEAR =
            Pattern.compile("(1[0-9]{3}|20[0-9]{2}|[一二][〇零○一二三四五六七八九]{3})年(?!级|龄|来|多)(?:度)?");
    private static final Pattern BARE_YEAR =
            Pattern.compile(
                    "(1[89][0-9]{2}|20[0-9]{2})(?=(?:年?[至到—–~～-]+(?:1[89]|20)[0-9]{2}年))年?");
    private static final Pattern RELATIVE_YEAR =
            Pattern.compile("(今年|去年|前年|明年|后年|本年|上年)度?(?!龄|级|轻)");
    private static final Pattern DECADE =
            Pattern.compile(
                    "(?:(上个?世纪|二十世纪|20世纪|19世纪|十九世纪|本世纪|21世纪)([0-9]0|[一二三四五六七八九]十)"
                            + "|([3-9]0|[三四五六七八九]十))年代(?:初期|初|中期|末期|末|中后期|后期)?");
    private static final Pattern YEAR_STRETCH =
            Pattern.compile(
                    "(上半年|下半年|前([一二三])个?季度|第?([一二三四1-4])季度|[春夏秋冬](?:季|天)|年?[初底末]|年中)(?!级|叶)");
    private static final Pattern MONTH = Pattern.compile("(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?");
    private static final Pattern BARE_MONTH =
            Pattern.compile("(1[0-2]|0?[1-9])(?=月?份?[至到—–~～-]+(?:1[0-2]|0?[1-9])月)月?份?");
    private static final Pattern RELATIVE_MONTH = Pattern.compile("(本月|上个?月|下个?月)(?!球|台|牙)");
    private static final Pattern MONTH_STRETCH = Pattern.compile("(上旬|中旬|下旬|初|底|末)");
    private static final Pattern DAY =
            Pattern.compile("(3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])(日|号)");
    private static final Pattern BARE_DAY =
            Pattern.compile(
                    "(3[01]|[12][0-9]|0?[1-9])(?=[日号]?[至到—–~～-]+(?:3[01]|[12][0-9]|0?[1-9])[日号])[日号]?");
    private static final Pattern DAY_WORD =
            Pattern.compile("([今昨明前后])(天|日|晚|夜|晨|早)(?!头条|关注|说法|之星)");
    private static final Pattern WEEK =
            Pattern.compile("(本|这|上|下)个?(?:周|星期)([一二三四五六日天])?(?!年|边|期|围)");
    private static final Pattern DAY_PART =
            Pattern.compile(
                    "(?:当天|当日|当晚)?(凌晨|清晨|清早|早晨|早上|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜间|夜里|深夜|当晚|晚(?![会饭报班稻婚餐])|夜(?!市))");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(2[0-4]|1[0-9]|0?[0-9]|十[一二]?|[一二三四五六七八九两])(?:"
                            + "[时点](?!代|候|期|间|刻|常|建议|意见|要求|措施|体会|希望|共识|启示|思考|钟头|儿|点)"
                            + "(?:钟|整|许|多|左右)?(?:(半|[0-5]?[0-9])分?(?!钟)许?)?|[:：]([0-5][0-9])(?![0-9]))");
    private static final Pattern RANGE = Pattern.compile("[至到—–~～-]{1,2}");

    private final String text;
    private final Matcher matcher;

    TimeParser(String text) {
        this.text = text;
        this.matcher = YEAR.matcher(text);
    }

    /** Whether a time can begin here; looks at two characters, so that few places are parsed. */
    boolean mayStart(int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (Chars.isDigit(c)) {
            return true;
        }
        if (ChineseNumber.digit(c) >= 0 || c == '十') {
            return next != 0 && (ChineseNumber.isNumeral(next) || "年月日季".indexOf(next) >= 0);
        }
        int opening = OPENINGS.indexOf(c);
        return opening >= 0 && FOLLOWING[opening].indexOf(next) >= 0;
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
        if (matches(RANGE, parts.end())) {
            TimeParts to = one(matcher.end(), parts);
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
        year(parts);
        if (!parts.decade) {
            month(parts);
            day(parts, from);
            clock(parts);
        }
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
        if (parts.day != TimeParts.NONE) {
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

    private void year(TimeParts parts) {
        int at = parts.end();
        if (matches(BARE_YEAR, at) || matches(YEAR, at)) {
            parts.year = number(matcher.group(1));
        } else if (matches(RELATIVE_YEAR, at)) {
            parts.yearsFromIssue = YEARS.getOrDefault(matcher.group(1), 0);
        } else if (matches(DECADE, at)) {
            decade(parts);
            return;
        }
        if (parts.hasYear()) {
            parts.endAt(matcher.end());
        }
        boolean half = text.startsWith("上半年", at) || text.startsWith("下半年", at);
        boolean quarter = text.startsWith("季度", at + 1) || text.startsWith("季度", at + 2);
        if ((parts.hasYear() || half || quarter) && matches(YEAR_STRETCH, parts.end())) {
            parts.stretch = stretchOfYear(matcher.group(1));
            parts.endAt(matcher.end());
            if (!parts.hasYear()) {
                parts.yearsFromIssue = 0;
            }
        }
    }

    private void decade(TimeParts parts) {
        String century = matcher.group(1);
        String tens = century == null ? matcher.group(3) : matcher.group(2);
        boolean nineteenth =
                century != null && (century.startsWith("19") || century.startsWith("十九"));
        boolean twentyFirst =
                century != null && (century.startsWith("本") || century.startsWith("21"));
        parts.year = (nineteenth ? 1800 : twentyFirst ? 2000 : 1900) + number(tens);
        parts.decade = true;
        parts.endAt(matcher.end());
    }

    private static Stretch stretchOfYear(String word) {
        if (word.charAt(0) == '前') {
            return new Stretch(true, 1, 3 * ChineseNumber.digit(word.charAt(1)));
        }
        if (word.endsWith("季度")) {
            char number = word.charAt(word.charAt(0) == '第' ? 1 : 0);
            int quarter = Chars.isDigit(number) ? number - '0' : ChineseNumber.digit(number);
            return new Stretch(true, 3 * quarter - 2, 3 * quarter);
        }
        return switch (word.charAt(word.startsWith("年") && word.length() > 1 ? 1 : 0)) {
            case '上' -> new Stretch(true, 1, 6);
            case '下' -> new Stretch(true, 7, 12);
            case '春' -> new Stretch(true, 3, 5);
            case '夏' -> new Stretch(true, 6, 8);
            case '秋' -> new Stretch(true, 9, 11);
            case '初' -> new Stretch(true, 1, 1);
            case '中' -> new Stretch(true, 6, 7);
            default -> new Stretch(true, 12, 12);
        };
    }

    private void month(TimeParts parts) {
        int at = parts.end();
        if (matches(BARE_MONTH, at) || matches(MONTH, at)) {
            parts.month = number(matcher.group(1));
        } else if (matches(RELATIVE_MONTH, at)) {
            parts.monthsFromIssue = MONTHS.getOrDefault(matcher.group(1), 0);
        } else {
            return;
        }
        parts.endAt(matcher.end());
        if (matches(MONTH_STRETCH, parts.end())) {
            parts.stretch =
                    switch (matcher.group()) {
                        case "上旬", "初" -> new Stretch(false, 1, 10);
                        case "中旬" -> new Stretch(false, 11, 20);
                        default -> new Stretch(false, 21, 31);
                    };
            parts.endAt(matcher.end());
        }
    }

    private void day(TimeParts parts, @Nullable TimeParts from) {
        int at = parts.end();
        if (parts.stretch == null && (matches(BARE_DAY, at) || matches(DAY, at))) {
            boolean bare = !matcher.group().endsWith("日") && !matcher.group().endsWith("号");
            if (bare && !parts.hasMonth() && from == null) {
                return;
            }
            parts.day = number(matcher.group(1));
        } else if (!parts.hasMonth() && !parts.hasYear() && matches(DAY_WORD, at)) {
            parts.daysFromIssue = DAYS.getOrDefault(matcher.group(1), 0);
            parts.afternoon = matcher.group(2).equals("晚") || matcher.group(2).equals("夜");
        } else if (!parts.hasMonth() && !parts.hasYear() && matches(WEEK, at)) {
            String week = matcher.group(1);
            parts.weeksFromIssue = week.equals("上") ? -1 : week.equals("下") ? 1 : 0;
            String weekday = matcher.group(2);
            if (weekday != null) {
                parts.weekday = "一二三四五六日天".indexOf(weekday) % 7 + 1;
            }
        } else {
            return;
        }
        parts.endAt(matcher.end());
    }

    private void clock(TimeParts parts) {
        int at = parts.end();
        boolean dated = parts.hasDay();
        boolean part = false;
        if ((dated || parts.isEmpty())
                && matches(DAY_PART, at)
                && (dated || matcher.group(1).length() > 1)) {
            part = true;
            String word = matcher.group(1);
            parts.afternoon = "下午 午后 傍晚 晚上 晚间 夜间 夜里 深夜 当晚 晚 夜".contains(word);
            at = matcher.end();
        } else if (!dated && (parts.hasMonth() || parts.hasYear())) {
            return;
        }
        if (dated && part) {
            parts.endAt(at);
        }
        boolean numeral = at < text.length() && !Chars.isDigit(text.charAt(at));
        if (matches(CLOCK, at) && (!numeral || part)) {
            parts.hour = number(matcher.group(1));
            String minute = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            parts.minute = minute == null ? 0 : minute.equals("半") ? 30 : number(minute);
            parts.endAt(matcher.end());
        }
    }

    private boolean matches(Pattern pattern, int at) {
        return matcher.usePattern(pattern).region(at, text.length()).lookingAt();
    }

    private static int number(String digits) {
        if (Chars.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        var value = ChineseNumber.parse(digits);
        return value == null ? 0 : value.intValue();
    }
}
