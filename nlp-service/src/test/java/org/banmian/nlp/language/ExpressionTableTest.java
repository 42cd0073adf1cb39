package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

    @Test
    void nearlyAllTimesOfTheTableGetTheirSpanAndValue() throws IOException {
        List<List<String>> table = table("times.tsv");
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
            if (!found.equals(List.of(row.get(1) + " = " + row.get(2)))) {
                wrong.add(row + " but found " + found);
            }
        }
        assertThat(table).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (table.size() * (1 - ENOUGH)));
    }

    @Test
    void nearlyAllQuantitiesOfTheTableGetTheirSpanValueAndUnit() throws IOException {
        List<List<String>> table = table("quantities.tsv");
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
            if (!found.contains(String.join(" ", row.get(1), "=", row.get(2), row.get(3)))) {
                wrong.add(row + " but found " + found);
            }
        }
        assertThat(table).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (table.size() * (1 - ENOUGH)));
    }

    private static List<List<String>> table(String file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream data = ExpressionTableTest.class.getResourceAsStream(file)) {
            BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    Objects.requireNonNull(data), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
        }
        return rows;
    }
}
