package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.banmian.contract.article.Entity;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.nlp.language.Tables.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is known of a name: a place's code, a person's title, the full form of a short one. */
class LabelledNamesTest {

    private static final LanguageReader READER = new LanguageReader();
    private static final String NONE = "-";

    @Test
    void nearlyAllPlacesGetTheirCodeOrNone() throws IOException {
        Score score = new Score();
        for (List<String> row : Tables.rows("place-codes.tsv")) {
            ReadingContext home =
                    row.get(0).equals(NONE)
                            ? ReadingContext.UNKNOWN
                            : new ReadingContext(
                                    null, new PublicationSettings(null, row.get(0), null, null));
            score.add(row.get(1), row.get(2), home, Entity.Kind.PLACE, Entity::code);
        }
        score.holds(150, 0.97);
    }

    @Test
    void nearlyAllPersonsGetTheirTitleOrNone() throws IOException {
        Score score = new Score();
        for (List<String> row : Tables.rows("person-titles.tsv")) {
            ReadingContext unknown = ReadingContext.UNKNOWN;
            score.add(row.get(0), row.get(1), unknown, Entity.Kind.PERSON, Entity::title);
        }
        score.holds(60, 0.9);
    }

    @Test
    void mostShortFormsGetTheFullFormOfTheirArticle() throws IOException {
        Score score = new Score();
        for (List<String> row : Tables.rows("full-forms.tsv")) {
            ReadingContext unknown = ReadingContext.UNKNOWN;
            score.add(row.get(0), row.get(1), unknown, Entity.Kind.ORGANISATION, Entity::normal);
        }
        score.holds(40, 0.7);
    }

    /** Labels counted: each must be found with its span, its kind and its value. */
    private static final class Score {

        private final List<String> wrong = new ArrayList<>();
        private int labels;

        void add(
                String text,
                String column,
                ReadingContext context,
                Entity.Kind kind,
                Function<Entity, @Nullable String> value) {
            List<Entity> found = READER.read(ArticleText.plain(text), context).entities();
            int from = kind == Entity.Kind.ORGANISATION ? text.indexOf('。') + 1 : 0;
            for (Label label : Tables.labels(column)) {
                int at = text.indexOf(label.text(), from);
                from = at + label.text().length();
                int end = from;
                labels++;
                String got =
                        found.stream()
                                .filter(each -> each.kind() == kind)
                                .filter(each -> each.start() == at && each.end() == end)
                                .map(each -> Objects.requireNonNullElse(value.apply(each), NONE))
                                .findFirst()
                                .orElse("not found");
                if (!got.equals(label.value())) {
                    wrong.add(text + ": " + label + " but " + got);
                }
            }
        }

        void holds(int least, double share) {
            assertThat(labels).isGreaterThanOrEqualTo(least);
            assertThat(wrong)
                    .as("wrong of %d", labels)
                    .hasSizeLessThanOrEqualTo((int) (labels * (1 - share)));
        }
    }
}
