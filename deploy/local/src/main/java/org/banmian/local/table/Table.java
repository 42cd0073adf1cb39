package org.banmian.local.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of cells that line up on a terminal. */
public final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST = 4;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table whose first line names its columns. */
    public Table(String... header) {
        this.header = List.of(header);
        rows.add(this.header);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not one cell per column
     */
    public void row(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "a row of " + header.size() + " cells, not " + cells.length);
        }
        rows.add(Stream.of(cells).map(Table::printable).toList());
    }

    /**
     * The lines of the table. The widest columns are cut until a line fits.
     *
     * @param columns how wide a line may be; {@link Integer#MAX_VALUE} cuts nothing
     */
    public List<String> lines(int columns) {
        int[] widths = widths(columns);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int[] widths(int columns) {
        int[] widths =
                IntStream.range(0, header.size())
                        .map(
                                i ->
                                        rows.stream()
                                                .mapToInt(r -> DisplayWidth.of(r.get(i)))
                                                .max()
                                                .orElse(0))
                        .toArray();
        int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - columns;
        while (excess > 0) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> DisplayWidth.pad(DisplayWidth.cut(row.get(i), widths[i]), widths[i]))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    // What a page says must not steer the terminal it is shown on.
    private static String printable(String cell) {
        return cell.replaceAll("\\p{Cntrl}+", " ");
    }
}
