package org.banmian.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.banmian.embedded.EmbeddedDatabase;

/** The tables as an operator sees them. */
final class Tables {

    private final EmbeddedDatabase database;

    Tables(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Rows and checksum of each table. */
    Map<String, String> checksums() {
        return checksums("archive_checksums()");
    }

    /** The same without what names the standing version of a page. */
    Map<String, String> contentChecksums() {
        return checksums("archive_checksums(content_only => true)");
    }

    private Map<String, String> checksums(String function) {
        Map<String, String> sums = new TreeMap<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + function)) {
            while (row.next()) {
                sums.put(row.getString(1), row.getLong(2) + " rows, " + row.getString(3));
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String from) {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }
}
