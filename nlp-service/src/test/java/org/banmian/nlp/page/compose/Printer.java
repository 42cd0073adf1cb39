package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.nlp.page.compose.Line.Role;

/** Writes the raw text of a page, chunk by chunk. */
final class Printer {

    private static final Pattern LONE_NUMBER =
            Pattern.compile("(?<=\\p{IsHan})\\s?(\\d[\\d.]*)\\s?(?=\\p{IsHan})");

    private final House house;
    private final Dice dice;
    private final Ink ink;
    private final StringBuilder out = new StringBuilder();

    Printer(House house, Dice dice) {
        this.house = house;
        this.dice = dice;
        this.ink = new Ink(house, dice);
    }

    String print(List<Chunk> flow) {
        for (Chunk chunk : flow) {
            if (house.joined()) {
                joined(chunk.lines());
            } else {
                lines(chunk.lines());
            }
            out.append("\n".repeat(blankLines()));
        }
        return out.toString();
    }

    private int blankLines() {
        if (!house.blankLines()) {
            return dice.chance(0.15) ? 1 : 0;
        }
        return dice.weigh(List.of(0, 1, 2, 3), 6, 2, 2, 1);
    }

    private void lines(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = stars(line, ink.indent(line) + ink.text(line));
            for (String printed : digitsApart(line, text)) {
                out.append(printed).append('\n');
                boolean digit =
                        !printed.isEmpty()
                                && Character.isDigit(printed.charAt(printed.length() - 1));
                boolean tight = house.tightHeads() && line.role().display() && i < lines.size() - 1;
                if (house.blankLines() && !(digit && dice.chance(0.8)) && !tight) {
                    out.append('\n');
                }
            }
        }
    }

    /** Once in a while a number drops out of its line onto one of its own. */
    private List<String> digitsApart(Line line, String text) {
        Matcher number = LONE_NUMBER.matcher(text);
        if (line.role() != Role.BODY || !dice.chance(0.004) || !number.find()) {
            return List.of(text);
        }
        return List.of(
                text.substring(0, number.start()), number.group(1), text.substring(number.end()));
    }

    /** Paragraphs in one piece, as far as the chunk goes; a headline keeps its lines. */
    private void joined(List<Line> lines) {
        List<String> paragraphs = new ArrayList<>();
        Part open = null;
        for (Line line : lines) {
            boolean goesOn =
                    line.part() == open
                            && (line.role() == Role.BODY || line.role() == Role.CAPTION);
            if (goesOn) {
                int last = paragraphs.size() - 1;
                String blank = dice.chance(house.joinBlank()) ? " " : "";
                paragraphs.set(last, paragraphs.get(last) + blank + stars(line, ink.text(line)));
            } else {
                paragraphs.add(ink.indent(line) + stars(line, ink.text(line)));
            }
            open = line.part();
        }
        paragraphs.forEach(p -> out.append(p).append("\n\n"));
    }

    /** Now and then a signature at the end of an article comes out between asterisks. */
    private String stars(Line line, String text) {
        boolean signed =
                line.role() == Role.BODY
                        && line.closing()
                        && text.matches(".*[（(][\\p{IsHan} ]{2,12}[)）]$");
        if (!signed || !dice.chance(0.1)) {
            return text;
        }
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        String close = text.substring(text.length() - 1);
        String names = text.substring(open + 1, text.length() - 1);
        return text.substring(0, open + 1) + "**" + names + (dice.chance(0.7) ? "**" : "") + close;
    }
}
