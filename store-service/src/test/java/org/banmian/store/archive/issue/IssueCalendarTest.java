package org.banmian.store.archive.issue;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueCalendarTest {

    private static final LocalDate START = LocalDate.of(2022, 1, 3);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);
    private static final CalendarDays YEAR = new CalendarDays(START, END);
    private static final LocalDate FRIDAY_IN_JUNE = LocalDate.of(2022, 6, 3);

    @Test
    void aDateWithoutAnIssueInADailyPaperIsMissing() {
        assertThat(missing(daily(date -> !date.equals(FRIDAY_IN_JUNE))))
                .containsExactly(new MissingDate(FRIDAY_IN_JUNE, 8, 8));
    }

    @Test
    void daysOnWhichThePaperNeverAppearsAreNot() {
        Predicate<LocalDate> workdays =
                date -> !Set.of(SATURDAY, SUNDAY).contains(date.getDayOfWeek());

        assertThat(missing(daily(workdays))).isEmpty();
        assertThat(missing(daily(workdays.and(date -> !date.equals(FRIDAY_IN_JUNE)))))
                .containsExactly(new MissingDate(FRIDAY_IN_JUNE, 8, 8));
    }

    @Test
    void aWeeklyPaperMissesOnlyItsOwnDay() {
        Predicate<LocalDate> fridays = date -> date.getDayOfWeek() == FRIDAY;

        assertThat(missing(daily(fridays))).isEmpty();
        assertThat(missing(daily(fridays.and(date -> !date.equals(FRIDAY_IN_JUNE)))))
                .containsExactly(new MissingDate(FRIDAY_IN_JUNE, 8, 8));
    }

    @Test
    void aPaperThatMovedToAnotherWeekdayMissesNeither() {
        LocalDate move = LocalDate.of(2022, 6, 1);
        List<LocalDate> dates =
                daily(
                        date ->
                                date.getDayOfWeek()
                                        == (date.isBefore(move) ? DayOfWeek.MONDAY : FRIDAY));

        assertThat(missing(dates)).isEmpty();
    }

    @Test
    void aHolidayWeekIsShownWithTheWeeksAroundIt() {
        LocalDate eve = LocalDate.of(2022, 1, 31);
        LocalDate after = eve.plusDays(6);

        assertThat(missing(daily(date -> date.isBefore(eve) || date.isAfter(after))))
                .hasSize(7)
                .allSatisfy(
                        missing -> {
                            assertThat(missing.date()).isBetween(eve, after);
                            assertThat(missing.appeared()).isEqualTo(missing.known());
                            assertThat(missing.known()).isEqualTo(8);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        // How many weeks in a row a weekly paper did not appear, and on how many of the eight
        // Fridays around each of them it did; 0 where it is not reported.
        "1, 8",
        "2, 7 7",
        "3, 6 6 6",
        "4, 5 5 5 5",
        "5, 0 0 0 0 0",
        "6, 0 0 0 0 0 0",
    })
    void ofAGapOfMoreThanFourWeeksNothingIsExpected(int weeks, String appeared) {
        LocalDate end = FRIDAY_IN_JUNE.plusWeeks(weeks);
        List<LocalDate> dates =
                daily(
                        date ->
                                date.getDayOfWeek() == FRIDAY
                                        && (date.isBefore(FRIDAY_IN_JUNE) || !date.isBefore(end)));

        List<String> expected = new ArrayList<>();
        for (String each : appeared.split(" ", -1)) {
            if (!each.equals("0")) {
                expected.add(each + " of 8");
            }
        }
        assertThat(missing(dates).stream().map(each -> each.appeared() + " of " + each.known()))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // The Fridays around the one in question: x an issue, - none, w withdrawn, blank outside.
        "xxxx?xxxx, 8 of 8",
        "xxx-?xxxx, 7 of 8",
        "x-x-?x-xx, 5 of 8",
        "x-x-?x--x, ",
        "x--x?-x-x, ",
        "x-x-?x-x-, 4 of 7",
        "   x?xxxx, 5 of 5",
        "   x?xxx, 4 of 4",
        "   x?xx, 3 of 3",
        "   x?x, ",
        "  xx?x, 3 of 3",
        "   x?-x, 2 of 3",
        "  x-?x, 2 of 3",
        "   x?--x, ",
        "  x-?-x, ",
        " x-x?-x, 3 of 5",
        "wxxx?xxxx, 7 of 7",
        "xwxx?xxxx, 7 of 7",
        "xwww?wxwx, 3 of 3",
        "xwww?wwwx, ",
        "xw-w?wwwx, 2 of 3",
        "x---?wwxx, ",
    })
    void itIsReportedWhenMoreThanHalfOfAtLeastThreeKnownSameWeekdaysAppeared(
            String fridays, String reported) {
        assertThat(reported(fridays)).isEqualTo(reported == null ? "" : reported);
    }

    @Test
    void daysBeforeTheFirstAndAfterTheLastIssueAreNotMissing() {
        List<LocalDate> dates =
                LocalDate.of(2022, 5, 2).datesUntil(LocalDate.of(2022, 8, 2)).toList();

        assertThat(missing(dates)).isEmpty();
    }

    @Test
    void onlyTheDaysAskedForAreAnsweredThoughOthersAreLookedAt() {
        List<LocalDate> dates = daily(date -> date.getDayOfMonth() != 15);
        CalendarDays june = new CalendarDays(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30));

        IssueCalendar calendar = IssueCalendar.of(june, known(dates, List.of()));

        assertThat(calendar.days()).hasSize(29).extracting(IssueDay::date).isSorted();
        assertThat(calendar.missing())
                .containsExactly(new MissingDate(LocalDate.of(2022, 6, 15), 8, 8));
        assertThat(calendar.first()).isEqualTo(START);
        assertThat(calendar.last()).isEqualTo(END);
    }

    @Test
    void anIssueThatWasWithdrawnAsAWholeIsADayThatSaysSo() {
        List<LocalDate> dates = daily(date -> !date.equals(FRIDAY_IN_JUNE));

        IssueCalendar calendar = IssueCalendar.of(YEAR, known(dates, List.of(FRIDAY_IN_JUNE)));

        assertThat(calendar.missing()).isEmpty();
        assertThat(calendar.days())
                .filteredOn(IssueDay::allWithdrawn)
                .extracting(IssueDay::date)
                .containsExactly(FRIDAY_IN_JUNE);
    }

    @Test
    void aWithdrawnIssueFarAwayMakesNoDateMissing() {
        List<LocalDate> dates =
                LocalDate.of(2022, 5, 2).datesUntil(LocalDate.of(2022, 8, 2)).toList();

        IssueCalendar calendar =
                IssueCalendar.of(YEAR, known(dates, List.of(LocalDate.of(2022, 12, 2))));

        assertThat(calendar.missing()).isEmpty();
        assertThat(calendar.last()).isEqualTo(LocalDate.of(2022, 8, 1));
    }

    @Test
    void withoutDaysItIsTheYearUpToTheLastIssue() {
        IssueCalendar calendar = IssueCalendar.of(null, known(daily(date -> true), List.of()));

        assertThat(calendar.asked()).isEqualTo(new CalendarDays(LocalDate.of(2022, 1, 1), END));
    }

    @Test
    void whereNothingStandsThereIsNothingToMiss() {
        IssueCalendar none = IssueCalendar.of(null, new KnownIssues(null, null, List.of()));
        IssueCalendar withdrawn = IssueCalendar.of(YEAR, known(List.of(), List.of(FRIDAY_IN_JUNE)));

        assertThat(none).isEqualTo(new IssueCalendar(null, null, null, List.of(), List.of()));
        assertThat(withdrawn.days()).singleElement().matches(IssueDay::allWithdrawn);
        assertThat(withdrawn.missing()).isEmpty();
        assertThat(withdrawn.first()).isNull();
    }

    @Test
    void daysBesideEverythingThatIsKnownAreEmpty() {
        List<LocalDate> dates = daily(date -> true);

        for (int year : new int[] {1000, 2021, 2023, 9999}) {
            CalendarDays far =
                    new CalendarDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            IssueCalendar calendar = IssueCalendar.of(far, known(dates, List.of()));
            assertThat(calendar.days()).isEmpty();
            assertThat(calendar.missing()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyDayIsAnsweredAloneAsAmongOthers(long seed) {
        Random random = new Random(seed);
        double often = seed / 13.0;
        List<LocalDate> dates = daily(date -> random.nextDouble() < often);
        List<LocalDate> withdrawn = daily(date -> random.nextInt(10) == 0);
        withdrawn.removeAll(dates);
        KnownIssues known = known(dates, withdrawn);

        List<MissingDate> alone =
                START.datesUntil(END.plusDays(1))
                        .flatMap(
                                day ->
                                        IssueCalendar.of(
                                                new CalendarDays(day, day), around(known, day))
                                                .missing()
                                                .stream())
                        .toList();

        assertThat(IssueCalendar.of(YEAR, known).missing())
                .isEqualTo(alone)
                .allSatisfy(
                        missing -> {
                            assertThat(dates).doesNotContain(missing.date());
                            assertThat(withdrawn).doesNotContain(missing.date());
                            assertThat(missing.known()).isBetween(3, 8);
                            assertThat(2 * missing.appeared()).isGreaterThan(missing.known());
                            assertThat(missing.appeared()).isLessThanOrEqualTo(missing.known());
                        });
    }

    /** What the archive reads for one day. */
    private static KnownIssues around(KnownIssues known, LocalDate day) {
        return new KnownIssues(
                known.first(),
                known.last(),
                known.days().stream()
                        .filter(
                                each ->
                                        Math.abs(each.date().toEpochDay() - day.toEpochDay())
                                                <= CalendarDays.AROUND)
                        .toList());
    }

    private static String reported(String fridays) {
        int asked = fridays.indexOf('?');
        List<LocalDate> issues = new ArrayList<>();
        List<LocalDate> withdrawn = new ArrayList<>();
        for (int at = 0; at < fridays.length(); at++) {
            LocalDate date = FRIDAY_IN_JUNE.plusWeeks(at - asked);
            if (fridays.charAt(at) == 'x') {
                issues.add(date);
            } else if (fridays.charAt(at) == 'w') {
                withdrawn.add(date);
            }
        }
        CalendarDays day = new CalendarDays(FRIDAY_IN_JUNE, FRIDAY_IN_JUNE);
        return IssueCalendar.of(day, known(issues, withdrawn)).missing().stream()
                .map(missing -> missing.appeared() + " of " + missing.known())
                .collect(Collectors.joining());
    }

    private static List<MissingDate> missing(List<LocalDate> dates) {
        return IssueCalendar.of(YEAR, known(dates, List.of())).missing();
    }

    private static List<LocalDate> daily(Predicate<LocalDate> appears) {
        return START.datesUntil(END.plusDays(1)).filter(appears).collect(Collectors.toList());
    }

    private static KnownIssues known(Collection<LocalDate> dates, Collection<LocalDate> withdrawn) {
        List<PageNumber> pages =
                IntStream.rangeClosed(1, 4).mapToObj(n -> new PageNumber("", n)).toList();
        List<IssueDay> days = new ArrayList<>();
        withdrawn.forEach(date -> days.add(new IssueDay(date, List.of(), pages)));
        dates.forEach(date -> days.add(new IssueDay(date, pages, List.of())));
        return new KnownIssues(
                dates.stream().min(LocalDate::compareTo).orElse(null),
                dates.stream().max(LocalDate::compareTo).orElse(null),
                days);
    }
}
