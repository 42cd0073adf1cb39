package org.banmian.local.drill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.check.StoredArticle;
import org.banmian.local.drill.check.StoredPage;
import org.banmian.local.system.LocalSystem;

/** The database of a running system, seen from outside. */
public final class Archive {

    private static final String TABLES =
            """
            select relname from pg_class
            where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
                and not relispartition and relname <> 'flyway_schema_history'
            order by relname
            """;

    private static final String ROWS =
            "select count(*) || ' rows, ' || md5(coalesce(string_agg(md5(t::text), '' order by"
                    + " md5(t::text)), '')) from %s t";

    private final LocalSystem system;

    /** The database of this system. */
    public Archive(LocalSystem system) {
        this.system = system;
    }

    /** Reads something in a session of its own. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Connection session) throws SQLException;
    }

    Connection connect() throws SQLException {
        LocalSystem.Credentials user = system.credentials();
        Connection session =
                DriverManager.getConnection(
                        system.addresses().database(), user.user(), user.password());
        try (Statement statement = session.createStatement()) {
            statement.execute("set timezone = 'UTC'");
        }
        return session;
    }

    private <T> T read(Reading<T> reading) throws SQLException {
        try (Connection session = connect()) {
            return reading.read(session);
        }
    }

    /** Which version of each page is stored. */
    public Map<PageKey, Instant> received() throws SQLException {
        return read(Archive::received);
    }

    static Map<PageKey, Instant> received(Connection session) throws SQLException {
        Map<PageKey, Instant> received = new HashMap<>();
        try (Statement statement = session.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select publication, date, page, received from pages")) {
            while (row.next()) {
                received.put(key(row), instant(row));
            }
        }
        return received;
    }

    /** How many pages of a publication are stored. */
    public long count(String publication) throws SQLException {
        return read(
                session -> {
                    try (PreparedStatement statement =
                            session.prepareStatement(
                                    "select count(*) from pages where publication = ?")) {
                        statement.setString(1, publication);
                        try (ResultSet row = statement.executeQuery()) {
                            row.next();
                            return row.getLong(1);
                        }
                    }
                });
    }

    /** All pages. */
    public List<StoredPage> pages() throws SQLException {
        return read(
                session ->
                        rows(
                                session,
                                "select * from pages order by publication, date, page",
                                StoredRows::page));
    }

    /** All articles, withdrawn ones included. */
    public List<StoredArticle> articles() throws SQLException {
        return read(
                session ->
                        rows(
                                session,
                                "select * from articles order by publication, date, page, n",
                                StoredRows::article));
    }

    /** How many changes are not on their topic yet. */
    public long outbox() throws SQLException {
        return read(
                session ->
                        rows(session, "select count(*) from outbox", row -> row.getLong(1)).get(0));
    }

    /** What each table holds, in short: the same rows give the same text, and others another. */
    public Map<String, String> checksums() throws SQLException {
        return read(
                session -> {
                    Map<String, String> checksums = new TreeMap<>();
                    for (String table : rows(session, TABLES, row -> row.getString(1))) {
                        String query = ROWS.formatted(table);
                        checksums.put(table, rows(session, query, row -> row.getString(1)).get(0));
                    }
                    return checksums;
                });
    }

    /** Reads a row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Connection session, String query, Row<T> reader)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = session.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(reader.read(row));
            }
        }
        return rows;
    }

    static PageKey key(ResultSet row) throws SQLException {
        return new PageKey(
                row.getString("publication"),
                row.getObject("date", LocalDate.class),
                row.getString("page"));
    }

    static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("received", OffsetDateTime.class).toInstant();
    }
}
