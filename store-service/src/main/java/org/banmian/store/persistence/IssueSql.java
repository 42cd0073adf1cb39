package org.banmian.store.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.banmian.store.archive.issue.CalendarDays;
import org.jspecify.annotations.Nullable;

/**
 * Reads issues. Each statement begins with whether the publication is known at all, and so gives at
 * least one row; none looks into the content of a page.
 */
final class IssueSql {

    /** Ordered, because without that every page may be looked at where none is found. */
    private static final String KNOWN =
            """
            exists (select from publications where code = :publication)
                or (select date from pages
                    where publication = :publication order by date limit 1) is not null
            """;

    private static final String ISSUE =
            "with publication (known) as (select "
                    + KNOWN
                    + """
                    )
                    select k.known, p.page, p.revision, p.received, cardinality(p.article_order),
                        p.provenance is null
                    from publication k
                    left join pages p on p.publication = :publication and p.date = :date
                    """;

    private static final String CALENDAR =
            "with publication (known, first, last) as (select "
                    + KNOWN
                    + """
                        , (select date from pages
                            where publication = :publication and provenance is not null
                            order by date limit 1)
                        , (select date from pages
                            where publication = :publication and provenance is not null
                            order by date desc limit 1)
                    )
                    select k.known, cast(k.first as text), cast(k.last as text),
                        cast(p.date as text),
                        array_agg(p.page) filter (where p.provenance is not null),
                        array_agg(p.page) filter (where p.provenance is null)
                    from publication k
                    left join pages p on p.publication = :publication
                        and p.date >= case when :upToLast then k.last - :days
                            else cast(:earliest as date) end
                        and p.date <= case when :upToLast then k.last
                            else cast(:latest as date) end
                    group by k.known, k.first, k.last, p.date
                    """;

    private IssueSql() {}

    /** Known or not, and where there is one: page, revision, received, articles, withdrawn. */
    static List<Object[]> issue(EntityManager entities, String publication, LocalDate date) {
        return rows(
                entities.createNativeQuery(ISSUE)
                        .setParameter("publication", publication)
                        .setParameter("date", date));
    }

    /**
     * Known or not, first and last issue that stands, and where there is one: a date, its pages
     * that stand, those that are withdrawn.
     */
    static List<Object[]> calendar(
            EntityManager entities, String publication, @Nullable CalendarDays days) {
        LocalDate from = days == null ? LocalDate.EPOCH : days.from();
        LocalDate to = days == null ? LocalDate.EPOCH : days.to();
        return rows(
                entities.createNativeQuery(CALENDAR)
                        .setParameter("publication", publication)
                        .setParameter("upToLast", days == null)
                        .setParameter("days", CalendarDays.YEAR - 1 + CalendarDays.AROUND)
                        .setParameter("earliest", from.minusDays(CalendarDays.AROUND))
                        .setParameter("latest", to.plusDays(CalendarDays.AROUND)));
    }

    private static List<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(row -> (Object[]) row).toList();
    }
}
