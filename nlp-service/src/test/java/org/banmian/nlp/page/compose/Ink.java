package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.compose.House.Gap;
import org.banmian.nlp.page.compose.House.HalfWidth;
import org.banmian.nlp.page.compose.House.Spacing;
import org.banmian.nlp.page.compose.Line.Role;

/** Turns printed lines into the characters an extractor gives for them. */
final class Ink {

    private static final String FULL = "，：；？！（）";
    private static final String HALF = ",:;?!()";

    private final House house;
    private final Dice dice;

    Ink(House house, Dice dice) {
        this.house = house;
        this.dice = dice;
    }

    /** The line with everything that happens inside it; the indent is not part of it. */
    String text(Line line) {
        String text = signs(line.text());
        List<String> tokens = tokens(text);
        if (stretched(line, tokens.size())) {
            return spaced(tokens);
        }
        return line.role() == Role.LABEL ? text : gapped(text);
    }

    String indent(Line line) {
        if (!line.opening() || line.role() != Role.BODY) {
            return "";
        }
        return switch (house.lead()) {
            case NONE -> "";
            case STORY -> line.lead() ? " " : "";
            case PARAGRAPH -> " ";
            case WIDE -> "　　";
        };
    }

    private boolean stretched(Line line, int tokens) {
        boolean justified = line.role() == Role.BODY || line.role() == Role.CAPTION;
        return justified
                && !line.closing()
                && tokens > 3
                && line.slack() / (tokens - 1) > house.stretch();
    }

    private String signs(String text) {
        boolean few = house.halfWidth() == HalfWidth.FEW;
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int at = FULL.indexOf(sign);
            boolean halved =
                    house.halfWidth() == HalfWidth.ALL || (few && sign == '，' && dice.chance(0.05));
            if (at >= 0 && halved) {
                out.append(HALF.charAt(at));
            } else if (house.straightQuotes() && "“”‘’".indexOf(sign) >= 0) {
                out.append("“”".indexOf(sign) >= 0 && dice.chance(0.96) ? '"' : '\'');
            } else {
                out.append(sign);
            }
        }
        return out.toString();
    }

    /** Characters, numbers and words, each with the blanks of its own dropped. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            while (end < text.length()
                    && LineBreaker.wordSign(text.charAt(at))
                    && LineBreaker.wordSign(text.charAt(end))) {
                end++;
            }
            if (!text.substring(at, end).isBlank()) {
                tokens.add(text.substring(at, end));
            }
            at = end;
        }
        return tokens;
    }

    private String spaced(List<String> tokens) {
        int until =
                house.spacing() == Spacing.SOME ? dice.between(1, tokens.size()) : tokens.size();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean point = i > 0 && LineBreaker.closes(tokens.get(i - 1).charAt(0));
            boolean tight = house.spacing() == Spacing.TIGHT_AFTER_POINTS && point;
            if (i > 0 && i <= until && !tight) {
                out.append(' ');
            }
            out.append(tokens.get(i));
        }
        return out.toString();
    }

    private String gapped(String text) {
        if (house.gap() == Gap.NONE) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && gapBetween(text.charAt(i - 1), text.charAt(i))) {
                out.append(' ');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private boolean gapBetween(char left, char right) {
        boolean before = Character.isIdeographic(left) && alphanumeric(right);
        boolean behind = alphanumericOrPercent(left) && Character.isIdeographic(right);
        return switch (house.gap()) {
            case NONE -> false;
            case BEFORE -> before;
            case BOTH -> before || behind;
            case RAGGED -> (before || behind) && dice.chance(0.55);
        };
    }

    private static boolean alphanumeric(char sign) {
        return sign < 0x80 && Character.isLetterOrDigit(sign);
    }

    private static boolean alphanumericOrPercent(char sign) {
        return alphanumeric(sign) || sign == '%';
    }
}
