package org.banmian.store.archive.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarDaysTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    @Test
    void oneEndMeansAYearFromIt() {
        assertThat(CalendarDays.between(DAY, null))
                .contains(new CalendarDays(DAY, LocalDate.of(2022, 12, 31)));
        assertThat(CalendarDays.between(null, LocalDate.of(2022, 12, 31)))
                .contains(new CalendarDays(DAY, LocalDate.of(2022, 12, 31)));
        assertThat(CalendarDays.between(null, null)).isEmpty();
    }

    @Test
    void oneDayAndFourHundredAreTakenAndNoMore() {
        assertThat(CalendarDays.between(DAY, DAY)).contains(new CalendarDays(DAY, DAY));
        assertThat(CalendarDays.between(DAY, DAY.plusDays(399))).isPresent();
        assertThatThrownBy(() -> CalendarDays.between(DAY, DAY.plusDays(400)))
                .hasMessage("a calendar has at most 400 days, not 401");
        assertThatThrownBy(
                        () ->
                                CalendarDays.between(
                                        LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31)))
                .hasMessageContaining("at most 400 days");
    }

    @Test
    void daysThatRunBackwardAreRefused() {
        assertThatThrownBy(() -> CalendarDays.between(DAY, DAY.minusDays(1)))
                .hasMessage("to is before from: 2022-01-01 to 2021-12-31");
    }
}
