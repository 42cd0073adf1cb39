package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.compose.Line.Role;
import org.banmian.nlp.page.compose.LineBreaker.Cut;

/**
 * Sets headline groups: on one line, on several with a width of their own, or upright, a few
 * characters a line.
 */
final class HeadSetter {

    private final LineBreaker breaker;
    private final Dice dice;

    HeadSetter(LineBreaker breaker, Dice dice) {
        this.breaker = breaker;
        this.dice = dice;
    }

    List<Line> group(Copy copy) {
        if (copy.missingHead()) {
            return List.of();
        }
        List<Line> kicker = lines(copy.kicker(), Role.KICKER, dice.between(14, 30));
        List<Line> main =
                dice.chance(0.035)
                        ? upright(copy.headline())
                        : lines(copy.headline(), Role.HEADLINE, dice.between(9, 28));
        List<Line> sub = lines(copy.subheadline(), Role.SUBHEADLINE, dice.between(16, 32));
        List<Line> group = new ArrayList<>();
        if (dice.chance(0.06)) {
            group.addAll(main);
            group.addAll(kicker);
        } else {
            group.addAll(kicker);
            group.addAll(main);
        }
        group.addAll(sub);
        return group;
    }

    private List<Line> lines(Part part, Role role, int width) {
        String text = part.text();
        if (text.isEmpty()) {
            return List.of();
        }
        int half = text.indexOf(' ');
        double whole = LineBreaker.widthOf(text, 0, text.length());
        if (whole <= width || dice.chance(0.2)) {
            return List.of(Line.of(part, role));
        }
        if (half > 0 && dice.chance(0.75)) {
            return List.of(line(part, role, 0, half), line(part, role, half + 1, text.length()));
        }
        return broken(part, role, Math.ceil(whole / Math.ceil(whole / width)) + 1);
    }

    private List<Line> broken(Part part, Role role, double width) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < part.text().length()) {
            Cut cut = breaker.next(part.text(), at, width);
            lines.add(line(part, role, cut.from(), cut.to()));
            at = cut.to();
        }
        return lines;
    }

    private List<Line> upright(Part part) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < part.text().length()) {
            int to = at + 1;
            while (to < part.text().length() && together(part.text(), to)) {
                to++;
            }
            if (!part.text().substring(at, to).isBlank()) {
                lines.add(line(part, Role.HEADLINE, at, to));
            }
            at = to;
        }
        return lines;
    }

    /** Points and the digits of a number stay together, other characters once in a while. */
    private boolean together(String text, int at) {
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        boolean word = LineBreaker.wordSign(left) && LineBreaker.wordSign(right);
        return word || LineBreaker.closes(right) || dice.chance(0.08);
    }

    private static Line line(Part part, Role role, int from, int to) {
        boolean closing = to == part.text().length();
        String text = part.text().substring(from, to).strip();
        return new Line(part, from, to, text, role, from == 0, closing, false, 0);
    }
}
