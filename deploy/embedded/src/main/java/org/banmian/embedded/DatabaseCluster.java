package org.banmian.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The database's files, and what an earlier run may have left in them.
 *
 * @param folder the part's folder
 * @param program the programs that make and use the files
 */
record DatabaseCluster(PartFolder folder, DatabaseProgram program) {

    private static final Duration INIT_LIMIT = Duration.ofSeconds(60);
    private static final String READY = "ready";
    private static final int STATE_LINE = 7;

    /** Where the files are. */
    Path data() {
        return folder.resolve("data");
    }

    /** The file by which the running database keeps others off its files. */
    PidFile lockFile() {
        return new PidFile(data().resolve("postmaster.pid"));
    }

    /** The administrator's password. */
    String adminPassword() throws IOException {
        return Secret.in(adminPasswordFile());
    }

    private Path adminPasswordFile() {
        return folder.resolve("admin.password");
    }

    /** Makes the files, unless they are there. They appear whole or not at all. */
    void ensureMade() throws IOException {
        if (Files.exists(data())) {
            return;
        }
        Path draft = folder.resolve("data.draft");
        if (Files.exists(draft)) {
            UnpackCache.delete(draft);
        }
        adminPassword();
        Child init =
                Child.start(
                        program.command(
                                "initdb",
                                DatabaseSettings.initArguments(draft, adminPasswordFile())),
                        folder.log());
        if (!init.awaitExit(INIT_LIMIT)) {
            init.kill();
        }
        if (init.exitValue() != 0) {
            throw folder.failure(
                    "its files could not be made (initdb ended with status "
                            + init.exitValue()
                            + ")",
                    CurrentUser.isRoot()
                            ? "See its log; as root it needs user namespaces (unshare -U), so try an"
                                    + " ordinary user"
                            : "See its log");
        }
        Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Stops the database an earlier run left behind, and takes a stale lock file away. */
    void clearLeftover() throws IOException {
        Optional<Long> pid = lockFile().read();
        if (pid.isEmpty()) {
            return;
        }
        Optional<Leftover> leftover = Leftover.find(pid.get(), data().toString());
        if (leftover.isPresent()) {
            FastShutdown stop = FastShutdown.armed(lockFile().path(), pid.get(), folder.log());
            leftover.get().end(stop::fire);
        } else {
            // If the system has given the number to another program, PostgreSQL would take that for
            // a running database. Its own check of shared memory still guards the files.
            lockFile().delete();
        }
    }

    /** Whether the database of that process takes connections. */
    boolean isReady(long pid) {
        try {
            List<String> lines = Files.readAllLines(lockFile().path());
            return lines.size() > STATE_LINE
                    && lines.get(0).equals(Long.toString(pid))
                    && lines.get(STATE_LINE).startsWith(READY);
        } catch (IOException e) {
            // Not written yet, or just being written.
            return false;
        }
    }

    /** The command that runs the database. */
    List<String> command(DatabaseSettings settings) {
        return program.command("postgres", settings.serverArguments());
    }
}
