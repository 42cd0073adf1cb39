package org.banmian.nlp.page.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.banmian.contract.page.SourceLine;

/**
 * The page as it came: its lines joined by line feeds, and where each begins. Offsets are UTF-16
 * code units into {@link #text()}.
 */
public final class SourcePage {

    private final String text;
    private final int[] starts;
    private final BitSet hidden;

    private SourcePage(String text, int[] starts, BitSet hidden) {
        this.text = text;
        this.starts = starts;
        this.hidden = hidden;
    }

    /** Joins {@code lines} by line feeds. */
    public static SourcePage of(List<SourceLine> lines) {
        int[] starts = new int[lines.size() + 1];
        BitSet hidden = new BitSet();
        int length = 0;
        for (SourceLine line : lines) {
            length += line.text().length() + 1;
        }
        char[] units = new char[length];
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            starts[i] = at;
            line.getChars(0, line.length(), units, at);
            at += line.length();
            units[at++] = '\n';
            hidden.set(i, lines.get(i).hidden());
        }
        starts[lines.size()] = length;
        return new SourcePage(new String(units, 0, Math.max(0, length - 1)), starts, hidden);
    }

    /** The whole source text. */
    public String text() {
        return text;
    }

    /** Number of lines. */
    public int lineCount() {
        return starts.length - 1;
    }

    /** Offset of the first unit of a line. */
    public int start(int line) {
        return starts[line];
    }

    /** Offset behind the last unit of a line, its line feed not included. */
    public int end(int line) {
        return starts[line + 1] - 1;
    }

    /** Number of the line in which the unit at {@code offset} stands. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether the source holds the line without showing it. */
    public boolean isHidden(int line) {
        return hidden.get(line);
    }
}
