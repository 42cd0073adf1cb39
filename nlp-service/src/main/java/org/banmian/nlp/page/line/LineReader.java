package org.banmian.nlp.page.line;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.credit.CreditGrammar;
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
    private static final int LONGEST_CREDIT_REST = 4;
    private static final int AROUND = 4;
    private static final int SET_APART = 3;
    private static final int SLACK = 3;

    private final LineRepair repair;

    /** Judges blanks with the words of {@code lexicon}. */
    public LineReader(Lexicon lexicon) {
        this.repair = new LineRepair(lexicon);
    }

    /** The lines of {@code page} that have text, in order, as they were set. */
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
                add(lines, text, stretch(page.text(), text), indented);
            }
        }
        return lines;
    }

    /** The lines as they were set, whole again where an extractor cut them. */
    public List<PrintLine> whole(List<PrintLine> asSet) {
        return withNumbersPutBack(withCreditsPutBack(asSet));
    }

    /**
     * A compilers' byline often stands on the last line of the text itself: it becomes a line of
     * its own.
     */
    private static void add(List<PrintLine> lines, TracedText text, int stretch, boolean indented) {
        int credit = text.length() > LONGEST_NUMBER ? TrailingCredit.start(text) : -1;
        if (credit < 0) {
            lines.add(PrintLine.of(text, stretch, indented));
        } else {
            int end = text.charAt(credit - 1) == ' ' ? credit - 1 : credit;
            lines.add(PrintLine.of(text.slice(0, end), 0, indented));
            lines.add(PrintLine.of(text.from(credit), 0, false));
        }
    }

    /**
     * By how much the blanks of a line may have widened it: the false ones of a line set apart, and
     * a few true ones.
     */
    private static int stretch(String source, TracedText text) {
        int all = 0;
        int end = text.origin(text.length() - 1);
        for (int i = text.origin(0); i < end; i++) {
            all += Chars.isBlank(source.charAt(i)) ? 1 : 0;
        }
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            kept += text.charAt(i) == ' ' ? 1 : 0;
        }
        int removed = Math.max(0, all - kept);
        return (removed < SET_APART ? 0 : 2 * removed) + 2 * Math.min(2, kept);
    }

    /** The end of a photographer's credit that a line break cut inside the name. */
    private static List<PrintLine> withCreditsPutBack(List<PrintLine> lines) {
        List<PrintLine> out = new ArrayList<>(lines.size());
        for (PrintLine line : lines) {
            String text = line.text().text();
            boolean rest = text.length() <= LONGEST_CREDIT_REST && text.endsWith("摄");
            if (rest && !out.isEmpty() && CreditGrammar.parse(line.text()).isEmpty()) {
                PrintLine before = out.remove(out.size() - 1);
                out.add(
                        PrintLine.of(
                                TracedText.concat(List.of(before.text(), line.text())),
                                before.stretch() + 2 * text.length(),
                                before.indented()));
            } else {
                out.add(line);
            }
        }
        return out;
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
                    out.set(
                            out.size() - 1,
                            PrintLine.of(
                                    whole, before.stretch() + after.stretch(), before.indented()));
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
