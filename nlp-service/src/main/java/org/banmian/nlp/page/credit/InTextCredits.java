package org.banmian.nlp.page.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.nlp.page.text.TracedText;

/**
 * Bylines that stand inside a paragraph: after the dateline at its start, or in brackets at its
 * end. They stay part of the paragraph.
 */
public final class InTextCredits {

    /** 本报讯, 本报北京3月1日电, 新华社柏林10月21日专电, 晋西讯; the bracket with names is optional. */
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^(?:本报[^，。；：“”（）()]{0,10}?(?:讯|电)|(?:新华社|新华网|中新社|中新网|央视网)[^，。；“”（）()]{0,18}?(?:电|讯|消息)|[\\u4e00-\\u9fff]{2,5}讯(?=[ （(]))"
                            + "\\s*(?:[（(]([^（）()]{2,60})[）)]?)?\\s*");

    private static final Pattern OPENING =
            Pattern.compile(
                    "本报[^，。；：“”（）()]{0,10}?[讯电]\\s*(?:[（( ]|$)|(?:新华社|新华网|中新社|中新网)[^，。；“”（）()]{0,18}?[电讯]\\s*(?:[（( ]|$)");

    private static final String OPENING_UNITS = "本新中";

    private static final Pattern TAIL = Pattern.compile("[（(]([^（）()。，]{2,40})[）)]$");

    private InTextCredits() {}

    /** Length of the dateline that opens {@code paragraph}, its bracket included, or 0. */
    public static int datelineLength(String paragraph) {
        Matcher matcher = DATELINE.matcher(head(paragraph));
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Whether {@code line} opens with a dateline; its bracket may run on to the next line. */
    public static boolean opensDateline(String line) {
        return OPENING_UNITS.indexOf(line.charAt(0)) >= 0 && OPENING.matcher(line).lookingAt();
    }

    /** The byline in the dateline's bracket. */
    public static Optional<Byline> opening(TracedText paragraph) {
        Matcher matcher = DATELINE.matcher(head(paragraph.text()));
        if (!matcher.lookingAt() || matcher.group(1) == null) {
            return Optional.empty();
        }
        return CreditGrammar.parse(paragraph.slice(matcher.start(1), matcher.end(1)));
    }

    /** The byline in a bracket that closes {@code paragraph}. */
    public static Optional<Byline> closing(TracedText paragraph) {
        if (paragraph.last() != '）' && paragraph.last() != ')') {
            return Optional.empty();
        }
        int from = Math.max(0, paragraph.length() - 44);
        Matcher matcher = TAIL.matcher(paragraph.text().substring(from));
        if (!matcher.find()) {
            return Optional.empty();
        }
        return CreditGrammar.parse(paragraph.slice(from + matcher.start(1), from + matcher.end(1)));
    }

    private static String head(String paragraph) {
        return paragraph.substring(0, Math.min(paragraph.length(), 90));
    }
}
