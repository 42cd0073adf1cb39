package org.banmian.nlp.language;

/** Where a time can begin: told from two characters, so that few places are parsed. */
final class TimeOpenings {

    /** A character that opens a time in words, and behind it what may follow. */
    private static final String[] OPENINGS = {
        "今年天日晚夜晨早",
        "去年",
        "前年天一二三",
        "明年天日晚晨早",
        "后年天",
        "昨天日晚夜",
        "本年月周星世",
        "上年个月周星半世午",
        "下个月周星半午",
        "这个周星",
        "凌晨",
        "清晨早",
        "早晨上0123456789",
        "中午",
        "正午月",
        "午后间",
        "晚上间0123456789",
        "傍晚",
        "夜间里",
        "深夜",
        "第一二三四1234",
        "当天日晚年",
        "农历",
        "阴历",
        "冬月",
        "腊月",
        "大年",
        "年三初廿",
        "星期",
        "周一二三四五六日",
        "公元",
        "同年",
        "次年",
        "翌年",
        "“一二十七八九"
    };

    private static final String[] FOLLOWING = new String[Character.MAX_VALUE + 1];

    static {
        for (String opening : OPENINGS) {
            FOLLOWING[opening.charAt(0)] = opening.substring(1);
        }
    }

    private TimeOpenings() {}

    /** Whether a time can begin at an offset of the text. */
    static boolean isOne(String text, int at) {
        char c = text.charAt(at);
        if (Chars.isDigit(c)) {
            return true;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (ChineseNumber.digit(c) >= 0 || c == '十') {
            return next != 0 && (ChineseNumber.isNumeral(next) || "年月日季".indexOf(next) >= 0);
        }
        String following = FOLLOWING[c];
        return following != null && following.indexOf(next) >= 0;
    }
}
