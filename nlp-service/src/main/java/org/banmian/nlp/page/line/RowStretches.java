package org.banmian.nlp.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes down the order of lines that a path through the columns of a page stands for. */
final class RowStretches {

    private static final int FEWEST_LINES = 10;

    private final List<PrintLine> lines;
    private final LineEdges edges;

    RowStretches(List<PrintLine> lines, LineEdges edges) {
        this.lines = lines;
        this.edges = edges;
    }

    /** Column by column where rows were mixed, as it was elsewhere. */
    List<List<Integer>> of(RowPath end) {
        int n = lines.size();
        @Nullable RowPath[] at = new RowPath[n];
        for (RowPath p = end; p != null && p.line >= 0; p = p.before) {
            at[p.line] = p;
        }
        List<List<Integer>> stretches = new ArrayList<>();
        List<Integer> plain = new ArrayList<>();
        for (int from = 0; from < n; ) {
            RowPath first = at[from];
            int columns = first == null ? 1 : first.columns();
            int to = from + 1;
            while (to < n && columns > 1 && goesOn(at[to], columns)) {
                to++;
            }
            if (columns > 1 && to - from >= FEWEST_LINES) {
                close(stretches, plain);
                stretches.addAll(columns(at, from, to, columns));
            } else {
                IntStream.range(from, to).forEach(plain::add);
            }
            from = to;
        }
        close(stretches, plain);
        return stretches;
    }

    private static boolean goesOn(@Nullable RowPath path, int columns) {
        return path == null || (path.columns() == columns && !path.entered);
    }

    private static void close(List<List<Integer>> stretches, List<Integer> plain) {
        if (!plain.isEmpty()) {
            stretches.add(List.copyOf(plain));
            plain.clear();
        }
    }

    /** The columns in the order in which the foot of one goes on in the head of the next. */
    private List<List<Integer>> columns(@Nullable RowPath[] at, int from, int to, int columns) {
        List<List<Integer>> found = new ArrayList<>();
        IntStream.rangeClosed(0, columns).forEach(c -> found.add(new ArrayList<>()));
        for (int i = from; i < to; i++) {
            RowPath path = at[i];
            found.get(path == null ? columns : path.column).add(i);
        }
        List<Integer> others = found.remove(columns);
        found.removeIf(List::isEmpty);
        List<List<Integer>> all = new ArrayList<>(new ColumnOrder(lines, edges).best(found));
        close(all, others);
        return all;
    }
}
