package org.banmian.store.archive.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @Test
    void pagesAreInTheOrderInWhichTheyAreTurned() {
        assertThat(
                        Stream.of("B1", "A10", "AA1", "10", "A2", "999", "2", "A1", "C1")
                                .map(PageNumber::of)
                                .sorted()
                                .map(PageNumber::toString))
                .containsExactly("2", "10", "999", "A1", "A2", "A10", "AA1", "B1", "C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "0", "01", "A01", "1000", "ABC1", "a1", "1A", "-1"})
    void whatIsNoPageOfAPageKeyIsRefused(String page) {
        assertThatThrownBy(() -> PageNumber.of(page)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIssueHasItsPagesInOrderAndSaysWhatIsMissing() {
        Issue issue =
                new Issue(
                        "llrb",
                        LocalDate.of(2022, 12, 2),
                        List.of(
                                page("B1", false),
                                page("A10", false),
                                page("A2", true),
                                page("A1", false)));

        assertThat(issue.pages().stream().map(each -> each.page().toString()))
                .containsExactly("A1", "A2", "A10", "B1");
        assertThat(issue.day().missing()).extracting(PageRun::toString).containsExactly("A3-A9");
        assertThat(issue.day().stands()).isTrue();
        assertThat(issue.day().allWithdrawn()).isFalse();
    }

    @Test
    void anIssueWithoutPagesIsNotAWithdrawnOne() {
        LocalDate date = LocalDate.of(2022, 12, 2);

        assertThat(new Issue("llrb", date, List.of()).day().allWithdrawn()).isFalse();
        assertThat(new Issue("llrb", date, List.of(page("1", true))).day().allWithdrawn()).isTrue();
    }

    private static IssuePage page(String page, boolean withdrawn) {
        return new IssuePage(PageNumber.of(page), 1, Instant.EPOCH, withdrawn ? 0 : 3, withdrawn);
    }
}
