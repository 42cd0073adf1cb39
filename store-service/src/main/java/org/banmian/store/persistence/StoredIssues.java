package org.banmian.store.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.issue.CalendarDays;
import org.banmian.store.archive.issue.Issue;
import org.banmian.store.archive.issue.IssueCalendar;
import org.banmian.store.archive.issue.IssueDay;
import org.banmian.store.archive.issue.IssuePage;
import org.banmian.store.archive.issue.IssueReader;
import org.banmian.store.archive.issue.KnownIssues;
import org.banmian.store.archive.issue.PageNumber;
import org.jspecify.annotations.Nullable;

/** Publications and their issues in PostgreSQL: one statement for each answer. */
@ApplicationScoped
class StoredIssues implements IssueReader {

    private final Snapshot snapshot;
    private final PublicationRepository publications;
    private final EntityManager entities;

    StoredIssues(Snapshot snapshot, PublicationRepository publications, EntityManager entities) {
        this.snapshot = snapshot;
        this.publications = publications;
        this.entities = entities;
    }

    @Override
    public List<PublicationDescribed> publications() {
        return snapshot.read(
                () ->
                        publications.listAll(Sort.by("code")).stream()
                                .map(PublicationEntity::publication)
                                .toList());
    }

    @Override
    public Optional<PublicationDescribed> publication(String code) {
        return snapshot.read(
                () -> publications.findByIdOptional(code).map(PublicationEntity::publication));
    }

    @Override
    public Optional<Issue> issue(String publication, LocalDate date) {
        List<Object[]> rows = snapshot.read(() -> IssueSql.issue(entities, publication, date));
        if (!(boolean) rows.get(0)[0]) {
            return Optional.empty();
        }
        List<IssuePage> pages =
                rows.stream().filter(row -> row[1] != null).map(StoredIssues::page).toList();
        return Optional.of(new Issue(publication, date, pages));
    }

    @Override
    public Optional<IssueCalendar> calendar(String publication, @Nullable CalendarDays days) {
        List<Object[]> rows = snapshot.read(() -> IssueSql.calendar(entities, publication, days));
        Object[] any = rows.get(0);
        if (!(boolean) any[0]) {
            return Optional.empty();
        }
        List<IssueDay> known =
                rows.stream().filter(row -> row[3] != null).map(StoredIssues::day).toList();
        return Optional.of(
                IssueCalendar.of(days, new KnownIssues(date(any[1]), date(any[2]), known)));
    }

    private static IssuePage page(Object[] row) {
        return new IssuePage(
                PageNumber.of((String) row[1]),
                (Integer) row[2],
                (Instant) row[3],
                (Integer) row[4],
                (Boolean) row[5]);
    }

    private static IssueDay day(Object[] row) {
        return new IssueDay(PageKey.dateOf((String) row[3]), pages(row[4]), pages(row[5]));
    }

    private static List<PageNumber> pages(@Nullable Object array) {
        return array == null
                ? List.of()
                : Arrays.stream((String[]) array).map(PageNumber::of).toList();
    }

    private static @Nullable LocalDate date(@Nullable Object column) {
        return column == null ? null : PageKey.dateOf((String) column);
    }
}
