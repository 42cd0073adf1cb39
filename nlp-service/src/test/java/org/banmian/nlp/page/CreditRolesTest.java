package org.banmian.nlp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banmian.nlp.page.credit.Credit;
import org.banmian.nlp.page.credit.CreditGrammar;
import org.banmian.nlp.page.text.TracedText;
import org.junit.jupiter.api.Test;

/** Who is credited by a byline, and with what. */
class CreditRolesTest {

    @Test
    void nearlyEveryBylineGivesItsPeopleTheirRoles() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> rows = rows();
        for (String row : rows) {
            String[] columns = row.split("\t", -1);
            String credits =
                    CreditGrammar.parse(TracedText.cut(columns[0], 0, columns[0].length())).stream()
                            .flatMap(byline -> byline.credits().stream())
                            .map(CreditRolesTest::written)
                            .collect(Collectors.joining(" + "));
            if (!credits.equals(columns[1])) {
                wrong.add(row + " but " + credits);
            }
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(35);
        assertThat(wrong).hasSizeLessThanOrEqualTo(rows.size() / 33);
    }

    private static String written(Credit credit) {
        String house = credit.organisation().isEmpty() ? "" : " @ " + credit.organisation();
        return credit.name().text() + " = " + CreditScribe.role(credit.role()) + house;
    }

    private static List<String> rows() throws IOException {
        try (InputStream data = CreditRolesTest.class.getResourceAsStream("credits.tsv")) {
            String all =
                    new String(Objects.requireNonNull(data).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
