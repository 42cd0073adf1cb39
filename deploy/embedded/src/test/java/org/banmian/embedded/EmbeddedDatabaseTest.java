package org.banmian.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {

    private static final String ACTIVE =
            "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'DO %'";

    @TempDir private static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(folder.resolve("database"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8",
        "data_checksums, on",
        "timezone, UTC",
    })
    void settingIs(String name, String value) throws SQLException {
        assertThat(query("SHOW " + name)).isEqualTo(value);
    }

    @Test
    void chineseHasTrigramsAndSortsByCodePoint() throws SQLException {
        query("CREATE EXTENSION pg_trgm; SELECT 1");

        assertThat(query("SELECT cardinality(show_trgm('新闻报纸'))")).isEqualTo("5");
        assertThat(query("SELECT '报' > '一'")).isEqualTo("t");
    }

    @Test
    void committedRowsPasswordAndPortSurviveAKill() throws SQLException {
        String address = database.jdbcUrl();
        String password = database.password();
        query("CREATE TABLE pages AS SELECT generate_series(1, 1000) AS n; SELECT 1");

        database.kill();
        assertThatThrownBy(() -> query("SELECT 1")).isInstanceOf(SQLException.class);
        database.restart();

        assertThat(database.jdbcUrl()).isEqualTo(address);
        assertThat(database.password()).isEqualTo(password);
        assertThat(query("SELECT count(*) FROM pages")).isEqualTo("1000");
        assertThat(LogTail.of(database.log())).contains("automatic recovery in progress");
    }

    @Test
    void restartWaitsForTheSessionsOfADatabaseKilledFromOutside() throws Exception {
        String busy =
                "DO $$ BEGIN WHILE clock_timestamp() < now() + interval '3 s' LOOP END LOOP; END $$";
        CompletableFuture<Void> session = CompletableFuture.runAsync(() -> runToItsEnd(busy));
        await().until(() -> query(ACTIVE).equals("1"));

        Processes.signal("KILL", database.process().pid());
        await().until(() -> !database.process().isAlive());
        database.restart();

        session.get(5, SECONDS);
        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    private static void runToItsEnd(String sql) {
        try {
            query(sql + "; SELECT 1");
        } catch (SQLException e) {
            // The session may still answer, or not: its database is gone.
            assertThat(e.getSQLState()).isIn("57P02", "08006");
        }
    }

    @Test
    void cleanStopNeedsNoRecoveryAndKeepsTheRows() throws SQLException {
        Path kept = folder.resolve("kept");
        try (EmbeddedDatabase first = EmbeddedDatabase.start(kept);
                Connection open = connect(first, first.password())) {
            assertThat(open.isValid(1)).isTrue();
            query(first, "CREATE TABLE kept AS SELECT 7 AS n; SELECT 1");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(kept)) {
            assertThat(query(second, "SELECT n FROM kept")).isEqualTo("7");
            assertThat(LogTail.of(second.log()))
                    .contains("database system was shut down at")
                    .doesNotContain("recovery");
            assertThat(second.port()).isNotEqualTo(database.port());
            assertThat(query("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() {
        for (String wrong : new String[] {"", "banmian", "postgres"}) {
            assertThatThrownBy(() -> connect(database, wrong)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void passwordsAreLongAndOnlyTheirOwnerCanReadThem() throws Exception {
        for (String name : new String[] {"admin.password", "user.password"}) {
            Path file = folder.resolve("database").resolve(name);
            assertThat(Files.readString(file)).hasSizeGreaterThan(40);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void serviceUserIsNoSuperuserButOwnsItsDatabases() throws SQLException {
        assertThat(query("SHOW is_superuser")).isEqualTo("off");
        assertThat(database.createDatabase("another"))
                .isEqualTo(database.createDatabase("another"));
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl("another"), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA mine");
        }
    }

    @Test
    void usedFolderIsRefusedAndItsDatabaseLeftAlone() throws SQLException {
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder.resolve("database")))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("in use by a running system");
        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database, database.password());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static String query(String sql) throws SQLException {
        return query(database, sql);
    }

    private static Connection connect(EmbeddedDatabase database, String password)
            throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), password);
    }
}
