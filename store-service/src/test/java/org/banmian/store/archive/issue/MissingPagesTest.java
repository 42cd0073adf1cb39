package org.banmian.store.archive.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingPagesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // standing, withdrawn, missing
                "-, -, -",
                "1, -, -",
                "1 2 3 4, -, -",
                "1 2 4, -, 3",
                "4 2 1, -, 3",
                "2, -, 1",
                "3 4, -, 1-2",
                "1 5, -, 2-4",
                "1 3 5 6 9, -, 2 4 7-8",
                "999, -, 1-998",
                "A1 A2 B1 B2, -, -",
                "A1 A3 B2, -, A2 B1",
                "A2 A10, -, A1 A3-A9",
                "1 3 A2 AA2, -, 2 A1 AA1",
                "A4 C1, -, A1-A3",
                "AA1 A1 B1 Z1, -, -",
            })
    void aNumberIsMissingWhileAHigherOneOfItsLettersStands(
            String standing, String withdrawn, String missing) {
        assertThat(missing(standing, withdrawn)).isEqualTo(list(missing));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1 2 4, 3, -",
                "-, 1 2 4, -",
                "1, 4, -",
                "1 6, 4, 2-3 5",
                "4, 1, 2-3",
                "2, 5, 1",
                "A2, B3, A1",
                "B3, A2 A4, B1-B2",
                "A1 A3, A2 A5, -",
            })
    void aWithdrawnPageIsNotMissingAndShowsNoneBelowIt(
            String standing, String withdrawn, String missing) {
        assertThat(missing(standing, withdrawn)).isEqualTo(list(missing));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatLookingAtEveryNumberFindsIsFound(long seed) {
        Random random = new Random(seed);
        List<PageNumber> standing = new ArrayList<>();
        List<PageNumber> withdrawn = new ArrayList<>();
        for (String section : List.of("", "A", "AB", "B")) {
            int pages = random.nextInt(40);
            for (int number = 1; number <= pages; number++) {
                int fate = random.nextInt(4);
                if (fate < 2) {
                    (fate == 0 ? standing : withdrawn).add(new PageNumber(section, number));
                }
            }
        }
        List<PageNumber> expected = everyNumber(standing, withdrawn);
        Collections.shuffle(standing, random);
        Collections.shuffle(withdrawn, random);

        List<PageRun> runs = MissingPages.of(standing, withdrawn);

        assertThat(runs.stream().flatMap(MissingPagesTest::pages))
                .containsExactlyElementsOf(expected);
        assertThat(runs).hasSizeLessThanOrEqualTo(standing.size() + withdrawn.size());
    }

    @Test
    void aRunGoesForwardInOneSection() {
        assertThatThrownBy(() -> new PageRun(PageNumber.of("A2"), PageNumber.of("A1")))
                .hasMessageContaining("A2 to A1");
        assertThatThrownBy(() -> new PageRun(PageNumber.of("A2"), PageNumber.of("B3")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PageNumber> everyNumber(
            List<PageNumber> standing, List<PageNumber> withdrawn) {
        List<PageNumber> missing = new ArrayList<>();
        for (String section : List.of("", "A", "AB", "B")) {
            for (int number = 1; number <= 40; number++) {
                PageNumber page = new PageNumber(section, number);
                boolean higher =
                        standing.stream()
                                .anyMatch(
                                        each ->
                                                each.section().equals(page.section())
                                                        && each.number() > page.number());
                if (higher && !standing.contains(page) && !withdrawn.contains(page)) {
                    missing.add(page);
                }
            }
        }
        return new ArrayList<>(new TreeSet<>(missing));
    }

    private static Stream<PageNumber> pages(PageRun run) {
        return IntStream.rangeClosed(run.first().number(), run.last().number())
                .mapToObj(number -> new PageNumber(run.first().section(), number));
    }

    private static List<String> missing(String standing, String withdrawn) {
        return MissingPages.of(numbers(standing), numbers(withdrawn)).stream()
                .map(PageRun::toString)
                .collect(Collectors.toList());
    }

    private static List<PageNumber> numbers(String pages) {
        return list(pages).stream().map(PageNumber::of).toList();
    }

    private static List<String> list(String words) {
        return words == null ? List.of() : Arrays.asList(words.split(" "));
    }
}
