package org.banmian.nlp.page.line;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.nlp.page.text.Chars;

/** Lines that belong to the page and to no article: the imprint and the folio. */
final class Furniture {

    private static final Pattern EDITORS =
            Pattern.compile(
                    "责编|责任编辑|编辑[：: ]|校对|组版|版式|美编|美术编辑|主编|本版|值班|电话[：:]|热线|邮箱|信箱|主办|审校|制图|E-?mail|排版|签发|终审|审稿|编审|统筹[：:]",
                    Pattern.CASE_INSENSITIVE);

    private static final BitSet EDITORS_BEGIN = Chars.setOf("责编校组版美主本值电热邮信审制Ee排签终统");

    private static final Pattern DATE =
            Pattern.compile("\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[二〇零一]{4}年");
    private static final Pattern FOLIO =
            Pattern.compile(
                    "星期[一二三四五六日天]|第\\s*\\d{1,3}\\s*版|\\d{1,2}\\s*版$|农历|国内统一(?:连续出版物|刊)号|CN\\s*\\d{2}|总第\\s*\\d+\\s*期|第\\s*\\d{3,}\\s*期");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^(?:第\\s*)?[A-Z]?\\d{1,3}\\s*版$|^[A-Z]\\d{1,2}$");
    private static final int LONGEST = 120;
    private static final int LONGEST_FOLIO = 60;

    private Furniture() {}

    /** Two words of the imprint, or one right at the start of a short line. */
    static boolean isImprint(String text) {
        if (text.length() > LONGEST || text.indexOf('。') >= 0) {
            return false;
        }
        int from = begin(text, 0);
        if (from < 0) {
            return false;
        }
        Matcher matcher = EDITORS.matcher(text);
        if (!find(matcher, text, from)) {
            return false;
        }
        boolean opens = matcher.start() == 0 && text.length() < 40 && text.indexOf('，') < 0;
        String first = matcher.group();
        boolean named =
                first.endsWith("编")
                        || first.startsWith("责任")
                        || first.equals("校对")
                        || first.equals("终审")
                        || first.equals("审稿")
                        || first.equals("组版");
        return (opens && named) || find(matcher, text, matcher.end());
    }

    /** Looks for a word of the imprint where one can begin; to try everywhere takes long. */
    private static boolean find(Matcher matcher, String text, int from) {
        for (int i = begin(text, from); i >= 0; i = begin(text, i + 1)) {
            if (matcher.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static int begin(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (EDITORS_BEGIN.get(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A date with a weekday, or a page number. */
    static boolean isFolio(String text) {
        if (text.length() > LONGEST_FOLIO || text.indexOf('。') >= 0 || text.indexOf('，') >= 0) {
            return false;
        }
        return PAGE_NUMBER.matcher(text).lookingAt()
                || (text.indexOf('年') >= 0
                        && FOLIO.matcher(text).find()
                        && DATE.matcher(text).find());
    }
}
