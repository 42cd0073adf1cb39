package org.banmian.nlp.language;

import java.util.regex.Pattern;

/**
 * How newspapers write years, months, days and hours. Each pattern looks at a bounded stretch
 * behind one offset.
 */
final class TimePatterns {

    static final Pattern YEAR =
            Pattern.compile("(1[0-9]{3}|20[0-9]{2}|[一二][〇零○一二三四五六七八九]{3})年(?!级|龄|多)(?:度)?");
    static final Pattern BARE_YEAR =
            Pattern.compile(
                    "(1[89][0-9]{2}|20[0-9]{2})(?=(?:年?[至到—–~～-]+(?:1[89]|20)[0-9]{2}年))年?");
    static final Pattern ERA_YEAR = Pattern.compile("公元(前?)([0-9]{1,4})年");
    static final Pattern RELATIVE_YEAR = Pattern.compile("(今年|去年|前年|明年|后年|本年|上年)度?(?!龄|级|轻)");

    /** Counted from the year said last; only with a month, because 当年 alone says 那时. */
    static final Pattern SAID_YEAR =
            Pattern.compile("(同年|当年|次年|翌年)(?=(?:1[0-2]|0?[1-9]|[一二三四五六七八九]|十[一二]?)月)");

    static final Pattern DECADE =
            Pattern.compile(
                    "(?:(上个?世纪|二十世纪|20世纪|19世纪|十九世纪|本世纪|21世纪)([0-9]0|[一二三四五六七八九]十)"
                            + "|([3-9]0|[三四五六七八九]十))年代(?:初期|初|中期|末期|末|中后期|后期)?");
    static final Pattern CENTURY =
            Pattern.compile(
                    "(上个?世纪|本世纪|(?:21|20|1[0-9]|二十一?|十[五六七八九])世纪)"
                            + "(初期|初|前期|上半叶|中叶|中期|下半叶|后期|末期|末)");

    static final Pattern YEAR_STRETCH =
            Pattern.compile(
                    "(上半年|下半年|前([一二三])个?季度|第?([一二三四1-4])季度|前(1[01]|[2-9]|十一?|[两二三四五六七八九])个月"
                            + "|[春夏秋冬](?:季|天|(?![节耕播收运奥晚茶泳令粮瓜装训阳水月种小麦]))|年?[初底末]|年中)(?!级|叶)");
    static final Pattern MONTH = Pattern.compile("(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?");
    static final Pattern BARE_MONTH =
            Pattern.compile("(1[0-2]|0?[1-9])(?=月?份?[至到—–~～-]+(?:1[0-2]|0?[1-9])月)月?份?");
    static final Pattern RELATIVE_MONTH = Pattern.compile("(本月|上个?月|下个?月)(?!球|台|牙)");
    static final Pattern MONTH_STRETCH = Pattern.compile("(上旬|中旬|下旬|初(?![中级一二三])|底|末)");

    static final Pattern DAY =
            Pattern.compile("(3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])(日|号)");
    static final Pattern BARE_DAY =
            Pattern.compile(
                    "(3[01]|[12][0-9]|0?[1-9])(?=[日号]?[至到—–~～-]+(?:3[01]|[12][0-9]|0?[1-9])[日号])[日号]?");
    static final Pattern DAY_WORD = Pattern.compile("([今昨明前后])(天|日|晚|夜|晨|早)(?!头条|关注|说法|之星)");
    static final Pattern WEEK =
            Pattern.compile("(本|这|上|下)个?(?:周末|(?:周|星期)([一二三四五六日天])?(?!年|边|期|围|岁))");

    /** A weekday alone; 周 is a family name too. */
    static final Pattern WEEKDAY =
            Pattern.compile("(?:星期([一二三四五六日天])|周([一二三四五六日])(?=[上下中早晚凌在，。、）)\\s]|$))(?![至到、])");

    /** A date in digits and points or strokes. */
    static final Pattern DIGITS_ONLY =
            Pattern.compile(
                    "((?:19|20)[0-9]{2})([-./])(1[0-2]|0?[1-9])\\2(3[01]|[12][0-9]|0?[1-9])(?![0-9.])");

    private static final String LUNAR_DAY =
            "初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十";

    /** A day of the moon's calendar: names no date by itself. */
    static final Pattern LUNAR =
            Pattern.compile(
                    "(?:(?:农历|阴历)(?:十[一二]|[一二三四五六七八九十正冬腊])月(?:"
                            + LUNAR_DAY
                            + ")?|(?:(?:十[一二]|[一二三四五六七八九十])月(?=初|廿)|[正冬腊]月|大?年(?=三十|初|廿))(?:"
                            + LUNAR_DAY
                            + "))(?![日号年])");

    static final Pattern PLAN = Pattern.compile("“?((?:二|十)?十?[一二三四五六七八九]?五)”?(?:期间|时期)");

    static final Pattern DAY_PART =
            Pattern.compile(
                    "(?:当天|当日|当晚)?(凌晨|清晨|清早|早晨|早上|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜间|夜里|深夜|当晚"
                            + "|早(?=[0-9])|晚(?![会饭报班稻婚餐])|夜(?!市))");
    static final Pattern CLOCK =
            Pattern.compile(
                    "(2[0-4]|1[0-9]|0?[0-9]|十[一二]?|[零一二三四五六七八九两])(?:"
                            + "[时点](?!代|候|期|间|刻|常|建议|意见|要求|措施|体会|希望|共识|启示|思考|钟头|儿|点|对点)"
                            + "(?:钟|整|许|多|左右)?(?:(半|[0-5]?[0-9])分?(?!钟)许?)?|[:：]([0-5][0-9])(?![0-9]))");
    static final Pattern RANGE = Pattern.compile("[至到—–~～-]{1,2}");

    private TimePatterns() {}
}
