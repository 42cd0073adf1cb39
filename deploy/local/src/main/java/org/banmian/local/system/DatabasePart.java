package org.banmian.local.system;

import org.banmian.embedded.EmbeddedDatabase;

/**
 * The database as a part.
 *
 * @param database the database
 */
record DatabasePart(EmbeddedDatabase database) implements KeptPart {

    String jdbcUrl() {
        return database.jdbcUrl();
    }

    String user() {
        return database.user();
    }

    String password() {
        return database.password();
    }

    @Override
    public Part part() {
        return Part.POSTGRESQL;
    }

    @Override
    public ProcessHandle process() {
        return database.process();
    }

    @Override
    public boolean isLive() {
        return database.process().isAlive();
    }

    @Override
    public void kill() {
        database.kill();
    }

    @Override
    public void restart() {
        database.restart();
    }

    @Override
    public void close() {
        database.close();
    }
}
