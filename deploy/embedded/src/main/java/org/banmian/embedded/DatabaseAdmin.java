package org.banmian.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/**
 * What the administrator of the database does.
 *
 * @param port the database's port
 * @param password the administrator's
 */
record DatabaseAdmin(int port, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    // As long as a start may take: on a busy machine a connection alone can take many seconds.
    private static final int TIMEOUT_SECONDS = 60;

    /** The address of a database, for JDBC. */
    static String url(int port, String database) {
        return "jdbc:postgresql://" + DatabaseSettings.HOST + ":" + port + "/" + checked(database);
    }

    /** Makes sure that there is an ordinary user of that name and password. */
    void ensureUser(String user, String userPassword) throws SQLException {
        try (Connection connection = connect()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", user)) {
                execute(connection, "CREATE ROLE " + checked(user) + " LOGIN");
            }
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(user, userPassword.toCharArray(), "scram-sha-256");
        }
    }

    /** Makes sure that there is a database of that name, and that it is the user's own. */
    void ensureDatabase(String database, String owner) throws SQLException {
        try (Connection connection = connect()) {
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                execute(
                        connection,
                        "CREATE DATABASE " + checked(database) + " OWNER " + checked(owner));
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", DatabaseSettings.ADMIN);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", Integer.toString(TIMEOUT_SECONDS));
        properties.setProperty("socketTimeout", Integer.toString(TIMEOUT_SECONDS));
        Connection connection = new Driver().connect(url(port, "postgres"), properties);
        if (connection == null) {
            throw new SQLException("Not an address of PostgreSQL: " + url(port, "postgres"));
        }
        return connection;
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain name of a database or user: " + name);
        }
        return name;
    }
}
