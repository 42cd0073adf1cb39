package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banmian.nlp.page.compose.LineBreaker.Cut;
import org.banmian.nlp.page.compose.SpacedLine.Blank;

/** Spaces lines out in the ways extractors do, and marks every blank by its kind. */
final class Spacer {

    private static final Set<String> NOT_NAMES = Set.of("记者", "整理", "通讯员", "实习生", "本报讯");

    private final Dice dice;

    Spacer(Dice dice) {
        this.dice = dice;
    }

    /**
     * The printed lines of a paragraph, each stretched to the full width, some of them only in
     * part.
     */
    List<SpacedLine> stretched(String paragraph, int width) {
        return cuts(paragraph, width).stream()
                .map(String::strip)
                .filter(line -> line.length() > 4)
                .map(line -> SpacedLine.of(stretch(line)))
                .toList();
    }

    /** A paragraph in one piece, with a blank where two of its lines met. */
    SpacedLine joined(String paragraph, int width, double often) {
        StringBuilder out = new StringBuilder();
        for (String line : cuts(paragraph, width)) {
            boolean blankAtBreak = line.charAt(0) == ' ';
            if (!out.isEmpty() && !blankAtBreak && dice.chance(often)) {
                out.append(joint(out.charAt(out.length() - 1), line.charAt(0)));
            }
            out.append(gaps(line));
        }
        return SpacedLine.of(out.toString());
    }

    /** A line as it is: its blanks are true, and so are those that stand beside its numbers. */
    SpacedLine plain(String line) {
        return SpacedLine.of(gaps(line));
    }

    /**
     * People behind their roles, names of two characters spaced to three; some names of three lose
     * their middle character first, so that there are enough of them.
     */
    SpacedLine names(String byline) {
        StringBuilder out = new StringBuilder();
        for (String word : byline.split(" ", -1)) {
            out.append(out.isEmpty() ? "" : SpacedLine.mark(Blank.TRUE));
            if (NOT_NAMES.contains(word) || !word.matches("\\p{IsHan}{2,3}")) {
                out.append(word);
            } else if (word.length() == 2 || dice.chance(0.6)) {
                char last = word.charAt(word.length() - 1);
                out.append(word.charAt(0)).append(SpacedLine.mark(Blank.FALSE)).append(last);
            } else {
                out.append(word);
            }
        }
        return SpacedLine.of(out.toString());
    }

    /** The lines; one that begins behind a blank begins with it. */
    private List<String> cuts(String paragraph, int width) {
        LineBreaker breaker = new LineBreaker(dice.chance(0.5));
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < paragraph.length()) {
            Cut cut = breaker.next(paragraph, from, width);
            String line = paragraph.substring(cut.from(), cut.to()).strip();
            boolean blankAtBreak = cut.from() > from;
            lines.add(blankAtBreak ? " " + line : line);
            from = cut.to();
        }
        return lines;
    }

    /** Between two lines of Chinese the blank is false; beside a number nobody can tell. */
    private static char joint(char left, char right) {
        boolean word = LineBreaker.wordSign(left) || LineBreaker.wordSign(right);
        return SpacedLine.mark(word ? Blank.EITHER : Blank.FALSE);
    }

    private String stretch(String line) {
        int until = dice.chance(0.25) ? dice.between(2, line.length()) : line.length();
        boolean tight = dice.chance(0.3);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == ' ') {
                continue;
            }
            if (i > 0 && i <= until) {
                char left = line.charAt(i - 1);
                boolean whole = LineBreaker.wordSign(left) && LineBreaker.wordSign(sign);
                if (left == ' ') {
                    out.append(SpacedLine.mark(Blank.EITHER));
                } else if (!whole && !(tight && LineBreaker.closes(left))) {
                    out.append(joint(left, sign));
                }
            } else if (i > 0 && line.charAt(i - 1) == ' ') {
                out.append(SpacedLine.mark(Blank.EITHER));
            }
            out.append(sign);
        }
        return out.toString();
    }

    /**
     * Marks the blanks of a line and adds some between Chinese characters and numbers. Behind a
     * full stop a blank is layout, kept or not.
     */
    private String gaps(String line) {
        boolean wide = dice.chance(0.5);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (wide && i > 0 && numberMeetsHan(line.charAt(i - 1), sign)) {
                out.append(SpacedLine.mark(Blank.TRUE));
            }
            boolean layout = i > 0 && line.charAt(i - 1) == '。';
            out.append(sign == ' ' ? SpacedLine.mark(layout ? Blank.EITHER : Blank.TRUE) : sign);
        }
        return out.toString();
    }

    private static boolean numberMeetsHan(char left, char right) {
        boolean before = Character.isIdeographic(left) && latin(right);
        return before || (latin(left) && Character.isIdeographic(right));
    }

    private static boolean latin(char sign) {
        return sign < 0x80 && Character.isLetterOrDigit(sign);
    }
}
