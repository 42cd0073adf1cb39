package org.banmian.nlp.page.line;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.LineRepair;
import org.banmian.nlp.page.text.SourcePage;
import org.banmian.nlp.page.text.TracedText;

/**
 * Reads the visible lines of a page, clean, with numbers that an extractor set on lines of their
 * own put back.
 */
public final class LineReader {

    private static final int LONGEST_NUMBER = 8;
    private static final int AROUND = 4;
    private static final int SLACK = 3;

    private final LineRepair repair;

    /** Judges blanks with the words of {@code lexicon}. */
    public LineReader(Lexicon lexicon) {
        this.repair = new LineRepair(lexicon);
    }

    /** The lines of {@code page} that have text, in order. */
    public List<PrintLine> read(SourcePage page, Budget budget) {
        List<PrintLine> lines = new ArrayList<>();
        for (int i = 0; i < page.lineCount(); i++) {
            budget.check();
            if (page.isHidden(i)) {
                continue;
            }
            int start = page.start(i);
            TracedText text = repair.clean(page.text(), start, page.end(i));
            if (!text.isEmpty()) {
                boolean indented = Chars.isBlank(page.text().codePointAt(start));
                lines.add(PrintLine.of(text, indented));
            }
        }
        return withNumbersPutBack(lines);
    }

    private static List<PrintLine> withNumbersPutBack(List<PrintLine> lines) {
        List<PrintLine> out = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PrintLine line = lines.get(i);
            if (!out.isEmpty() && i + 1 < lines.size() && isNumber(line)) {
                PrintLine before = out.get(out.size() - 1);
                PrintLine after = lines.get(i + 1);
                int sum = before.width() + line.width() + after.width();
                if (sum <= widest(lines, i) + SLACK) {
                    TracedText whole =
                            TracedText.concat(List.of(before.text(), line.text(), after.text()));
                    out.set(out.size() - 1, PrintLine.of(whole, before.indented()));
                    i++;
                    continue;
                }
            }
            out.add(line);
        }
        return out;
    }

    private static boolean isNumber(PrintLine line) {
        String text = line.text().text();
        return text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> Chars.isDigit((char) c) || c == '.' || c == '%');
    }

    private static int widest(List<PrintLine> lines, int at) {
        int widest = 0;
        int end = Math.min(lines.size(), at + AROUND + 1);
        for (int i = Math.max(0, at - AROUND); i < end; i++) {
            widest = Math.max(widest, lines.get(i).width());
        }
        return widest;
    }
}
