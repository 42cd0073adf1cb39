package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banmian.contract.article.Quantity;
import org.banmian.contract.article.TimeExpression;
import org.junit.jupiter.api.Test;

/** The two tables of expressions from newspaper prose, with their normal forms. */
class ExpressionTableTest {

    private static final LocalDate ISSUE = LocalDate.of(2022, 12, 2);
    private static final QuantityReader QUANTITIES = new QuantityReader();
    private static final double ENOUGH = 0.97;
    private static final String AND = " \\+ ";

    @Test
    void nearlyAllTimesOfTheTableGetTheirSpanAndValue() throws IOException {
        List<List<String>> table = Tables.rows("times.tsv");
        List<String> wrong = new ArrayList<>();
        for (List<String> row : table) {
            FoldedText text = FoldedText.of(row.get(0), false);
            List<String> found = new ArrayList<>();
            for (TimeExpression time : TimeReader.read(text, ISSUE)) {
                found.add(
                        row.get(0).substring(time.start(), time.end())
                                + " = "
                                + Objects.requireNonNullElse(time.value(), "-"));
            }
            if (!found.equals(expected(row))) {
                wrong.add(row + " but found " + found);
            }
        }
        assertThat(table).hasSizeGreaterThanOrEqualTo(100);
        assertThat(wrong)
                .as("wrong of %d", table.size())
                .hasSizeLessThanOrEqualTo((int) (table.size() * (1 - ENOUGH)));
    }

    @Test
    void nearlyAllQuantitiesOfTheTableGetTheirSpanValueAndUnit() throws IOException {
        List<List<String>> table = Tables.rows("quantities.tsv");
        List<String> wrong = new ArrayList<>();
        for (List<String> row : table) {
            FoldedText text = FoldedText.of(row.get(0), false);
            List<String> found = new ArrayList<>();
            for (Quantity each : QUANTITIES.read(text, TimeReader.read(text, ISSUE))) {
                found.add(
                        String.join(
                                " ",
                                row.get(0).substring(each.start(), each.end()),
                                "=",
                                each.value().toPlainString(),
                                each.unit()));
            }
            if (!found.equals(expected(row))) {
                wrong.add(row + " but found " + found);
            }
        }
        assertThat(table).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong)
                .as("wrong of %d", table.size())
                .hasSizeLessThanOrEqualTo((int) (table.size() * (1 - ENOUGH)));
    }

    /**
     * What must be found, and nothing beside it: expressions parted by a plus sign, or nothing at
     * all where none is given.
     */
    private static List<String> expected(List<String> row) {
        if (row.get(1).isEmpty()) {
            return List.of();
        }
        List<String[]> columns =
                row.subList(1, row.size()).stream().map(each -> each.split(AND, -1)).toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < columns.get(0).length; i++) {
            StringBuilder one = new StringBuilder(columns.get(0)[i]).append(" =");
            for (String[] column : columns.subList(1, columns.size())) {
                one.append(' ').append(column[i]);
            }
            expected.add(one.toString());
        }
        return expected;
    }
}
