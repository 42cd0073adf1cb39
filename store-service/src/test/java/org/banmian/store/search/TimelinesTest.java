package org.banmian.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.Timeline.Point;
import org.banmian.store.search.query.Expression.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinesTest {

    private static final Holds WORD = new Holds("红枣", null);
    private static final LocalDate START = LocalDate.of(2022, 11, 20);
    private static final LocalDate END = LocalDate.of(2023, 2, 3);

    private final Timelines timelines = new Timelines(TimelinesTest::search);

    /** Some of what there is holds a word; there is nothing in December. */
    private static FoundArticles search(ArticleQuery query) {
        assertThat(query.limit()).isZero();
        boolean everything =
                query.text() == null && !query.filters().values().containsKey(Facet.PERSON);
        List<Count> counts =
                everything
                        ? List.of(new Count("2022-11", 9), new Count("2023-01", 20))
                        : List.of(new Count("2023-01", 4));
        if (query.filters().values().containsKey(Facet.PUBLICATION)) {
            counts = List.of();
        }
        return new FoundArticles(0, List.of(), null, Map.of(), counts, List.of());
    }

    @Test
    void everyIntervalFromTheFirstArticleToTheLastIsAPoint() {
        Timeline timeline = timelines.of(WORD, Filters.NONE, Interval.MONTH);

        assertThat(timeline.points())
                .containsExactly(
                        new Point("2022-11", 0, 9),
                        new Point("2022-12", 0, 0),
                        new Point("2023-01", 4, 20));
        assertThat(timeline.articles()).isEqualTo(4);
        assertThat(timeline.volume()).isEqualTo(29);
    }

    @Test
    void theDatesAskedForAreTheEnds() {
        Timeline timeline = timelines.of(WORD, new Filters(Map.of(), START, END), Interval.MONTH);

        assertThat(timeline.points())
                .extracting(Point::value)
                .containsExactly("2022-11", "2022-12", "2023-01", "2023-02");
    }

    @Test
    void theVolumeIsThatOfThePublicationsWhoeverIsNamed() {
        Filters person = new Filters(Map.of(Facet.PERSON, Set.of("张三")), null, null);

        assertThat(timelines.of(null, person, Interval.MONTH).points())
                .contains(new Point("2023-01", 4, 20));
    }

    @Test
    void whereNothingWasPrintedThereAreNoPointsUnlessBothEndsAreGiven() {
        Map<Facet, Set<String>> other = Map.of(Facet.PUBLICATION, Set.of("other"));

        assertThat(timelines.of(WORD, new Filters(other, START, null), Interval.MONTH).points())
                .isEmpty();
        assertThat(timelines.of(WORD, new Filters(other, START, END), Interval.MONTH).points())
                .hasSize(4)
                .allMatch(point -> point.volume() == 0);
    }

    @Test
    void tooManyPointsAreRefusedBeforeAnythingIsSearched() {
        Timelines untouched =
                new Timelines(
                        query -> {
                            throw new AssertionError("searched");
                        });
        Filters long19 = new Filters(Map.of(), LocalDate.of(1900, 1, 1), END);

        assertThatThrownBy(() -> untouched.of(WORD, long19, Interval.DAY))
                .isInstanceOfSatisfying(
                        InvalidQueryException.class,
                        e -> {
                            assertThat(e.field()).isEqualTo("interval");
                            assertThat(e.limit()).isEqualTo(Timeline.MAX_POINTS);
                        })
                .hasMessageContaining("44959 points")
                .hasMessageContaining("longer interval");
    }

    @Test
    void tooManyPointsAreRefusedWhereTheArchiveGivesAnEnd() {
        Filters old = new Filters(Map.of(), LocalDate.of(1, 1, 1), null);

        assertThatThrownBy(() -> timelines.of(WORD, old, Interval.MONTH))
                .isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> timelines.of(WORD, old, Interval.YEAR))
                .isInstanceOf(InvalidQueryException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,2024-02-28,2024-03-01,2024-02-28 2024-02-29 2024-03-01",
        "DAY,2024-02-28,2024-02-28,2024-02-28",
        "MONTH,2023-12-31,2024-02-01,2023-12 2024-01 2024-02",
        "YEAR,2023-12-31,2024-01-01,2023 2024"
    })
    void intervalsFollowEachOther(Interval interval, LocalDate from, LocalDate to, String names) {
        assertThat(interval.between(from, to)).containsExactly(names.split(" "));
        assertThat(interval.count(from, to)).isEqualTo(names.split(" ").length);
        assertThat(interval.between(from, to).map(interval::first).map(interval::of))
                .containsExactly(names.split(" "));
    }
}
