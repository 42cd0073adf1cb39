package org.banmian.nlp.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Quantity;
import org.banmian.contract.article.TimeExpression;
import org.banmian.nlp.language.NumberReader.Count;
import org.banmian.nlp.language.Units.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts, a number with a unit, and gives value and unit: 310亿元 is 31000000000 CNY, 0.35元/度
 * is 0.35 CNY/kWh.
 *
 * <p>A number in Chinese numerals is an amount only when it is a round one (三千人, 两万余元) or stands
 * before a unit of measure: 两家 counts little worth finding. Numbers of times, ordinals (第3名) and
 * numbers inside codes are none.
 */
final class QuantityReader {

    private static final String PER_HUNDRED = "百分之";
    private static final String BELOW_ZERO = "零下";
    private static final String OF_PARTS = "分之";
    private static final int MOST_NUMERALS = 6;
    private static final List<String> SPELLS = List.of("小时", "钟头", "月", "星期");

    private final Units units = new Units();
    private final NumberReader numbers = new NumberReader(units);

    /** An amount in the folded text. */
    private record Amount(int start, int end, BigDecimal value, String unit) {}

    /** The amounts of a text, in order, with offsets into the original; none inside a time. */
    List<Quantity> read(FoldedText text, List<TimeExpression> times) {
        List<Quantity> quantities = new ArrayList<>();
        int time = 0;
        int at = 0;
        while (at < text.length()) {
            int origin = text.originalStart(at);
            while (time < times.size() && times.get(time).end() <= origin) {
                time++;
            }
            boolean inTime = time < times.size() && times.get(time).start() <= origin;
            Amount amount = inTime ? null : at(text.text(), at);
            if (amount == null) {
                at++;
                continue;
            }
            quantities.add(
                    new Quantity(
                            text.originalStart(amount.start()),
                            text.originalEnd(amount.end()),
                            amount.value(),
                            amount.unit()));
            at = amount.end();
        }
        return quantities;
    }

    private @Nullable Amount at(String text, int start) {
        char c = text.charAt(start);
        if (!Chars.isDigit(c) && !ChineseNumber.isNumeral(c) && c != '-' && c != '零') {
            return null;
        }
        if (text.startsWith(PER_HUNDRED, start)) {
            return perHundred(text, start);
        }
        Amount part = fraction(text, start);
        if (part != null) {
            return part;
        }
        boolean below = text.startsWith(BELOW_ZERO, start);
        int first = below ? start + BELOW_ZERO.length() : c == '-' ? start + 1 : start;
        if (first >= text.length() || !opensNumber(text, start, first)) {
            return null;
        }
        Count number = numbers.read(text, first);
        if (number != null && text.startsWith("个", number.end())) {
            Amount spell = spell(text, start, number);
            if (spell != null) {
                return spell;
            }
        }
        Unit unit = number == null ? null : units.at(text, number.end());
        if (number == null || unit == null || !counts(text, first, number, unit)) {
            return null;
        }
        BigDecimal value = number.value().multiply(unit.factor());
        return withUnit(text, start, number, unit, first > start ? value.negate() : value);
    }

    private static boolean opensNumber(String text, int start, int first) {
        char c = text.charAt(first);
        if (!Chars.isDigit(c) && !ChineseNumber.isNumeral(c)) {
            return false;
        }
        char before = start == 0 ? '，' : text.charAt(start - 1);
        boolean goesOn =
                Chars.isDigit(before)
                        || ChineseNumber.isNumeral(before)
                        || Chars.isLatin(before)
                        || before == '.'
                        || before == '第';
        return !goesOn && (first == start || !Chars.isHan(before) || text.charAt(start) == '零');
    }

    private static boolean counts(String text, int start, Count number, Unit unit) {
        boolean latin = Chars.isLatin(unit.printed().charAt(unit.printed().length() - 1));
        int end = number.end() + unit.printed().length();
        if (latin && end < text.length() && Chars.isLatin(text.charAt(end))) {
            return false;
        }
        if (number.digits()) {
            boolean year =
                    unit.printed().equals("年") && number.end() - start == 4 && !number.large();
            return !year;
        }
        boolean measure = !unit.symbol().equals(unit.printed());
        boolean one = number.end() - start == 1 && text.charAt(start) == '一';
        return number.round() || (measure && !one);
    }

    private Amount withUnit(String text, int start, Count number, Unit unit, BigDecimal value) {
        int end = number.end() + unit.printed().length();
        String symbol = number.large() && unit.symbol().equals("度") ? "kWh" : unit.symbol();
        Unit per = end < text.length() && text.charAt(end) == '/' ? units.at(text, end + 1) : null;
        if (per == null) {
            return new Amount(start, end, plain(value), symbol);
        }
        String below = per.symbol().equals("度") ? "kWh" : per.symbol();
        return new Amount(
                start, end + 1 + per.printed().length(), plain(value), symbol + "/" + below);
    }

    private @Nullable Amount perHundred(String text, int start) {
        int first = start + PER_HUNDRED.length();
        if (first >= text.length()) {
            return null;
        }
        char c = text.charAt(first);
        boolean opens = Chars.isDigit(c) || ChineseNumber.isNumeral(c);
        Count number = opens ? numbers.read(text, first) : null;
        return number == null ? null : new Amount(start, number.end(), plain(number.value()), "%");
    }

    /** 三分之一, as 0.333333 of unit 1. */
    private static @Nullable Amount fraction(String text, int start) {
        int middle = numeralsFrom(text, start);
        if (middle == start || !text.startsWith(OF_PARTS, middle) || isNumeral(text, start - 1)) {
            return null;
        }
        int end = numeralsFrom(text, middle + OF_PARTS.length());
        BigDecimal parts = ChineseNumber.parse(text.substring(start, middle));
        BigDecimal taken = ChineseNumber.parse(text.substring(middle + OF_PARTS.length(), end));
        if (parts == null || taken == null || parts.signum() <= 0) {
            return null;
        }
        BigDecimal value = taken.divide(parts, 6, RoundingMode.HALF_EVEN);
        return new Amount(start, end, plain(value), "1");
    }

    private static int numeralsFrom(String text, int start) {
        int end = start;
        while (end < start + MOST_NUMERALS && isNumeral(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(String text, int at) {
        return at >= 0 && at < text.length() && ChineseNumber.isNumeral(text.charAt(at));
    }

    /** 3个多小时, 两个半月: the word between number and unit. */
    private @Nullable Amount spell(String text, int start, Count number) {
        int at = number.end() + 1;
        char about = at < text.length() ? text.charAt(at) : 0;
        if (about != '多' && about != '半') {
            return null;
        }
        for (String unit : SPELLS) {
            if (text.startsWith(unit, at + 1)) {
                BigDecimal value =
                        about == '半' ? number.value().add(new BigDecimal("0.5")) : number.value();
                String symbol = unit.equals("月") ? "个月" : unit.equals("星期") ? "周" : "h";
                return new Amount(start, at + 1 + unit.length(), plain(value), symbol);
            }
        }
        return null;
    }

    /** Without the zeros that end it behind the point, and never in powers of ten. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
