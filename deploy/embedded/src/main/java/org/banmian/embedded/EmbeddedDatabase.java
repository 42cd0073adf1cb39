package org.banmian.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL, with its data in a folder and with durable settings.
 *
 * <p>It listens on the loopback address only. Passwords are made at random and kept in the folder
 * in files only their owner can read. The database stops when this process ends, however it ends.
 * Its log is {@code postgresql.log} in the folder; its programs are unpacked to {@code
 * banmian-embedded-USER} in the system's folder for temporary files.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "banmian";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);
    private static final Duration SESSIONS_LIMIT = Duration.ofSeconds(15);
    private static final String MEMORY_IN_USE = "pre-existing shared memory block";

    private final PartFolder folder;
    private final DatabaseCluster cluster;
    private final DatabaseSettings settings;
    private @Nullable Child child;
    private @Nullable FastShutdown shutdown;

    private EmbeddedDatabase(PartFolder folder, DatabaseCluster cluster, int port) {
        this.folder = folder;
        this.cluster = cluster;
        this.settings = new DatabaseSettings(cluster.data(), port);
    }

    /** {@link #start(Path, int)} on a free port. */
    public static EmbeddedDatabase start(Path dataFolder) {
        return start(dataFolder, new FreePorts(ThreadLocalRandom.current()).pick());
    }

    /**
     * Starts a database on a folder, which is made if it is not there; returns when it takes
     * connections. What an earlier run left behind is stopped first, and what a crash left undone
     * is put right by PostgreSQL itself.
     *
     * @param dataFolder used by one database at a time
     * @param port where clients find it
     * @throws StartFailedException if it does not come up within a minute, with the end of its log
     */
    public static EmbeddedDatabase start(Path dataFolder, int port) {
        PartFolder folder = PartFolder.open("postgresql", dataFolder);
        try {
            DatabaseProgram program = DatabaseProgram.unpacked(UnpackCache.ofUser());
            EmbeddedDatabase database =
                    new EmbeddedDatabase(folder, new DatabaseCluster(folder, program), port);
            database.launch();
            return database;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw folder.failure(e);
        }
    }

    private synchronized void launch() {
        folder.freshLog();
        try {
            cluster.clearLeftover();
            cluster.ensureMade();
            folder.requireFree(port());
            requireReady(runWhenSessionsAreGone());
            admin().ensureUser(NAME, password());
            admin().ensureDatabase(NAME, NAME);
        } catch (IOException | SQLException | RuntimeException e) {
            kill();
            throw folder.failure(e);
        }
    }

    // A busy session outlives the database that was killed under it, and holds on to its memory.
    private Child runWhenSessionsAreGone() throws IOException {
        long end = System.nanoTime() + SESSIONS_LIMIT.toNanos();
        Child started = run();
        while (!started.isAlive()
                && LogTail.of(log()).contains(MEMORY_IN_USE)
                && System.nanoTime() - end < 0) {
            folder.freshLog();
            started = run();
        }
        return started;
    }

    private Child run() throws IOException {
        Child started = Child.start(cluster.command(settings), folder.log());
        FastShutdown armed =
                FastShutdown.armed(cluster.lockFile().path(), started.pid(), folder.log());
        child = started;
        shutdown = armed;
        Await.until(() -> cluster.isReady(started.pid()) || !started.isAlive(), START_LIMIT);
        if (!started.isAlive()) {
            armed.disarm();
        }
        return started;
    }

    private void requireReady(Child started) {
        if (!started.isAlive()) {
            throw folder.failure(
                    "it ended with status " + started.exitValue(),
                    "If its log names damaged data, restore or remove " + cluster.data());
        }
        if (!cluster.isReady(started.pid())) {
            throw folder.failure(
                    "it did not answer within " + START_LIMIT.toSeconds() + " s",
                    "See its log; start it again when the machine is less busy");
        }
    }

    private DatabaseAdmin admin() throws IOException {
        return new DatabaseAdmin(port(), cluster.adminPassword());
    }

    /** The address, for JDBC, of the database that is always there. */
    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    /**
     * The address of another database, for JDBC.
     *
     * @param database as given to {@link #createDatabase(String)}
     */
    public String jdbcUrl(String database) {
        return DatabaseAdmin.url(port(), database);
    }

    /** The name of the ordinary user (no superuser) who owns the databases. */
    public String user() {
        return NAME;
    }

    /** That user's password, made at random for this data folder. */
    public String password() {
        try {
            return Secret.in(folder.resolve("user.password"));
        } catch (IOException e) {
            throw folder.failure(e);
        }
    }

    /** The port it listens on; the same after a {@link #restart()}. */
    public int port() {
        return settings.port();
    }

    /** The log of the present run. */
    public Path log() {
        return folder.log();
    }

    /**
     * The database's main process.
     *
     * @throws IllegalStateException before the first start
     */
    public synchronized ProcessHandle process() {
        if (child == null) {
            throw new IllegalStateException("PostgreSQL has not been started");
        }
        return child.process().toHandle();
    }

    /**
     * Makes a database beside the one that is always there, unless there is one of that name; so
     * that every test can have its own.
     *
     * @param database a lower-case name
     * @return its address, for JDBC
     * @throws IllegalStateException if PostgreSQL refuses
     */
    public String createDatabase(String database) {
        try {
            admin().ensureDatabase(database, NAME);
            return jdbcUrl(database);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("Cannot make the database " + database, e);
        }
    }

    /**
     * Kills all of the database's processes with SIGKILL, for drills; returns when they are gone.
     */
    public synchronized void kill() {
        if (shutdown != null) {
            shutdown.disarm();
        }
        if (child != null) {
            child.kill();
        }
    }

    /**
     * Starts the database again, on the same port and data; stops it before that if it is running.
     *
     * @throws StartFailedException as {@link #start(Path, int)} does
     */
    public synchronized void restart() {
        stop();
        launch();
    }

    private void stop() {
        if (child == null || shutdown == null) {
            return;
        }
        shutdown.fire();
        if (!child.awaitExit(STOP_LIMIT)) {
            child.kill();
        }
    }

    /** Stops the database, within 5 s cleanly or else by killing it, and lets go of the folder. */
    @Override
    public synchronized void close() {
        stop();
        folder.close();
    }
}
