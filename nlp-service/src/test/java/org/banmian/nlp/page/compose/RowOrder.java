package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banmian.nlp.page.compose.Line.Role;

/**
 * Takes columns that stand side by side row by row, as an extractor that sorts by height does.
 * Columns begin and run at slightly different heights, a crosshead takes more room than a line: so
 * the interleaving is never quite periodic.
 */
final class RowOrder {

    private record Placed(double height, int column, Line line) {}

    private RowOrder() {}

    static List<Line> merge(List<List<Line>> columns, Dice dice) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double height = dice.weigh(List.of(0, 1, 2, 5), 5, 2, 1, 1) + dice.between(-0.3, 0.3);
            for (Line line : columns.get(i)) {
                boolean head = line.role() == Role.CROSSHEAD;
                height += head ? dice.between(0.3, 0.8) : 0;
                placed.add(new Placed(height, i, line));
                height +=
                        1
                                + (head ? dice.between(0.3, 0.7) : 0)
                                + (dice.chance(0.02) ? dice.between(1, 4) : 0);
            }
        }
        placed.sort(
                Comparator.comparingDouble((Placed p) -> Math.round(p.height() * 2) / 2.0)
                        .thenComparingInt(Placed::column));
        return placed.stream().map(Placed::line).toList();
    }
}
