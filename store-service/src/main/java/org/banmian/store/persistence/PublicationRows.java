package org.banmian.store.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.PublicationSettings;

/** Rows of {@code publications}. */
final class PublicationRows {

    /**
     * Of two descriptions of the same moment the first one stays, until one of them is newer; but a
     * row from before there were columns and reading direction takes these from its own description
     * when it is read again.
     */
    private static final String UPSERT =
            """
            insert into publications as held
                (code, name, home_region, language, time_zone, columns, reading_direction, described)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set
                name = excluded.name, home_region = excluded.home_region,
                language = excluded.language, time_zone = excluded.time_zone,
                columns = excluded.columns, reading_direction = excluded.reading_direction,
                described = excluded.described
            where excluded.described > held.described
                or excluded.described = held.described
                    and held.columns is null and held.reading_direction is null
                    and num_nonnulls(excluded.columns, excluded.reading_direction) > 0
                    and (excluded.name, excluded.home_region, excluded.language, excluded.time_zone)
                        is not distinct from
                        (held.name, held.home_region, held.language, held.time_zone)
            """;

    private final Connection connection;

    PublicationRows(Connection connection) {
        this.connection = connection;
    }

    /** Keeps the newest description of each, in key order. */
    void describe(List<PublicationDescribed> descriptions) throws SQLException {
        List<PublicationDescribed> inOrder =
                descriptions.stream()
                        .sorted(Comparator.comparing(PublicationDescribed::code))
                        .toList();
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (PublicationDescribed described : inOrder) {
                set(statement, described);
                statement.execute();
            }
        }
    }

    private static void set(PreparedStatement statement, PublicationDescribed described)
            throws SQLException {
        PublicationSettings settings = described.settings();
        statement.setString(1, described.code());
        statement.setString(2, settings.name());
        statement.setString(3, settings.homeRegion());
        statement.setString(4, settings.language());
        statement.setString(5, settings.timeZone());
        statement.setObject(6, settings.columns(), Types.INTEGER);
        statement.setString(7, ReadingDirection.write(settings.readingDirection()));
        statement.setObject(8, described.described().atOffset(ZoneOffset.UTC));
    }
}
