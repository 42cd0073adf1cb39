package org.banmian.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banmian.embedded.PartFolder;
import org.banmian.embedded.StartFailedException;

/**
 * The whole system on one machine: a broker, a database and the three services, each a process that
 * is started again when it dies, until the system is closed.
 *
 * <p>The processes end when this process ends, however it ends. What was kept in the data folder is
 * there again at the next start.
 */
public final class LocalSystem implements AutoCloseable {

    private final LocalSettings settings;
    private final PartFolder folder;
    private final MergedLog log;
    private final Addresses addresses;
    private final Map<Part, KeptPart> parts;
    private final List<Thread> keepers = new ArrayList<>();

    private LocalSystem(
            LocalSettings settings,
            PartFolder folder,
            MergedLog log,
            List<KeptPart> started,
            Plans plans) {
        this.settings = settings;
        this.folder = folder;
        this.log = log;
        this.parts = new EnumMap<>(Part.class);
        started.forEach(part -> parts.put(part.part(), part));
        this.addresses = plans.addresses(database());
    }

    /**
     * Starts everything on a data folder; returns when all of it takes work.
     *
     * @throws StartFailedException if a part does not start, or another launcher uses the folder
     * @throws InterruptedException if interrupted; whatever was started is stopped again
     */
    public static LocalSystem start(LocalSettings settings) throws InterruptedException {
        PartFolder folder = PartFolder.open("banmian", settings.data());
        try {
            RunFile.delete(settings.data());
            return start(settings, folder);
        } catch (IOException e) {
            folder.close();
            throw folder.failure(e);
        } catch (RuntimeException | InterruptedException e) {
            folder.close();
            throw e;
        }
    }

    private static LocalSystem start(LocalSettings settings, PartFolder folder)
            throws IOException, InterruptedException {
        MergedLog log = new MergedLog(settings.data().resolve("log/banmian.log"));
        try {
            Plans plans = Plans.make(settings);
            LocalSystem system =
                    new LocalSystem(settings, folder, log, new StartUp(plans, log).run(), plans);
            system.writeRunFile();
            system.keep();
            return system;
        } catch (RuntimeException | InterruptedException | IOException e) {
            log.close();
            throw e;
        }
    }

    /** Where a system on this data folder has the keys of its scanners. */
    public static Path keys(Path data) {
        return data.resolve("keys");
    }

    /** The folder from which a system on this data folder takes files. */
    public static Path inbox(Path data) {
        return data.resolve("inbox");
    }

    /** The folder from which this system takes files. */
    public Path inbox() {
        return inbox(settings.data());
    }

    private void keep() {
        for (KeptPart part : parts.values()) {
            Keeper keeper = new Keeper(part, Clock.systemUTC(), this::note, this::writeRunFile);
            Thread thread = new Thread(keeper, "keeper of " + part.part());
            thread.setDaemon(true);
            keepers.add(thread);
            thread.start();
        }
    }

    private void note(String line) {
        log.note(line);
        settings.notes().accept(line);
    }

    /** Where the parts are found; the same for as long as the system runs. */
    public Addresses addresses() {
        return addresses;
    }

    /** Who may use the database. */
    public Credentials credentials() {
        return new Credentials(database().user(), database().password());
    }

    private DatabasePart database() {
        return (DatabasePart) part(Part.POSTGRESQL);
    }

    /**
     * A user of the database.
     *
     * @param user an ordinary user's name
     * @param password made at random for this data folder
     */
    public record Credentials(String user, String password) {}

    /** The merged log of all parts. */
    public Path log() {
        return log.file();
    }

    /** The main process of a part; another one after it was started again. */
    public ProcessHandle process(Part part) {
        return part(part).process();
    }

    /** Kills a part as a crash would. It is started again. */
    public void kill(Part part) {
        part(part).kill();
    }

    /** The memory that the system's processes and this one hold, in bytes. */
    public long memory() {
        return ResidentMemory.ofFamily(ProcessHandle.current());
    }

    /** What the system tells of itself in {@code run.json}. */
    public RunFile runFile() {
        Map<Part, Long> pids = new EnumMap<>(Part.class);
        parts.forEach((part, kept) -> pids.put(part, kept.process().pid()));
        return new RunFile(ProcessMark.of(ProcessHandle.current()), addresses, pids, log.file());
    }

    private synchronized void writeRunFile() {
        try {
            runFile().write(settings.data());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into " + settings.data(), e);
        }
    }

    private KeptPart part(Part part) {
        KeptPart kept = parts.get(part);
        if (kept == null) {
            throw new IllegalStateException(part + " was not started");
        }
        return kept;
    }

    /** Stops everything, services first, within 15 s. */
    @Override
    public void close() {
        try {
            RunFile.delete(settings.data());
            keepers.forEach(Thread::interrupt);
            ShutDown.of(parts.values());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete from " + settings.data(), e);
        } finally {
            log.close();
            folder.close();
        }
    }
}
