package org.banmian.ingest.inbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that files are put into, as {@code publication/date/file}. Each is claimed by renaming
 * it, taken in, and renamed once more to where it ends; so in whatever moment a process is killed,
 * each file is in one place, and the next process goes on from there.
 *
 * <p>The folder is polled. {@code java.nio.file.WatchService} is told of nothing that another
 * machine does on a network share, which is what such folders mostly are, and may lose events on
 * any; looking would be needed all the same.
 *
 * <p>All methods but {@link #stop} are for one thread.
 */
public final class Inbox implements Closeable {

    private static final String CLAIMED = ".claimed";

    /** How many files wait in memory, at 300 bytes each; more wait where they are. */
    private static final int MOST_WAITING = 4000;

    private static final int BEATS_PER_LEASE = 6;
    private static final int MOST_TOLD = 100;

    private final InboxSettings settings;
    private final Surroundings surroundings;
    private final Claims claims;
    private final FolderTree tree;
    private final Waiting waiting;
    private final FilesInWork inWork;
    private final Set<Place> told = new HashSet<>();
    private volatile boolean stopping;
    private @Nullable Long lastBeat;
    private @Nullable Long lastLook;

    private Inbox(
            Path root,
            Claims claims,
            InboxSettings settings,
            Surroundings surroundings,
            Workers workers) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.claims = claims;
        this.tree =
                new FolderTree(
                        root,
                        Set.of(Shelves.DONE, Shelves.FAILED),
                        surroundings.clock(),
                        surroundings.log());
        this.waiting = new Waiting(root, settings.settle(), MOST_WAITING);
        this.inWork =
                new FilesInWork(
                        attempts(root, claims, surroundings, workers.intake),
                        workers.hands,
                        settings.longestPause(),
                        surroundings.nanos(),
                        () -> stopping ? "the service is stopping" : null);
    }

    private static Attempts attempts(
            Path root, Claims claims, Surroundings surroundings, FileIntake intake) {
        Shelves shelves = new Shelves(root, claims, surroundings.disk());
        return new Attempts(intake, claims, shelves, surroundings.reasons(), surroundings.log());
    }

    /**
     * Who works on files, and how.
     *
     * @param intake tries to take a file in
     * @param hands do that
     */
    public record Workers(FileIntake intake, Hands hands) {}

    /**
     * Opens a folder, which is made if it is not there.
     *
     * @param folder itself may be a link; none below it is followed
     * @param owner a name that no other process has or had
     * @throws IOException if the folder cannot be written to
     */
    public static Inbox open(
            Path folder,
            String owner,
            InboxSettings settings,
            Surroundings surroundings,
            Workers workers)
            throws IOException {
        Files.createDirectories(folder);
        Path root = folder.toRealPath();
        for (String name : List.of(Shelves.DONE, Shelves.FAILED, CLAIMED)) {
            surroundings.disk().makeFolders(root, Path.of(name));
        }
        Path claimed = root.resolve(CLAIMED);
        Claims claims =
                new Claims(
                        root,
                        claimed.resolve(owner),
                        new Owners(claimed, settings.lease()),
                        surroundings.disk());
        return new Inbox(root, claims, settings, surroundings, workers);
    }

    /**
     * Does what there is to do now, and has the rest done.
     *
     * @throws IOException if the folder cannot be reached; the next round goes on from there
     */
    public void round() throws IOException {
        long now = surroundings.nanos().getAsLong();
        if (isOver(settings.lease().toNanos() / BEATS_PER_LEASE, lastBeat, now)) {
            claims.beat();
            lastBeat = now;
            takeUp(now);
        }
        inWork.retry();
        if (isOver(settings.poll().toNanos(), lastLook, now)) {
            lastLook = now;
            for (FolderTree.Found found : tree.next(waiting.room())) {
                waiting.see(found, now);
            }
        }
        waiting.settle(now);
        claim();
    }

    private static boolean isOver(long nanos, @Nullable Long last, long now) {
        return last == null || now - last >= nanos;
    }

    // What this process has claimed and does not work on is what a share that was away has hidden.
    private void takeUp(long now) throws IOException {
        for (Place place : claims.of(claims.own())) {
            if (!inWork.isInWork(place)) {
                begin(place, Kind.of(claims.path(place), place));
            }
        }
        for (Path owner : claims.ended(now)) {
            List<Place> left = claims.of(owner);
            if (left.isEmpty()) {
                claims.clear(owner);
            }
            for (Place place : left) {
                Kind kind = Kind.of(owner.resolve(place.path()), place);
                if (inWork.hasRoom(kind) && claims.takeUp(owner, place)) {
                    inWork.begin(place, kind);
                }
            }
        }
    }

    private void begin(Place place, Kind kind) {
        if (inWork.hasRoom(kind)) {
            inWork.begin(place, kind);
        }
    }

    private void claim() {
        for (Kind kind : Kind.values()) {
            while (inWork.hasRoom(kind)) {
                FolderTree.Found file = waiting.next(kind);
                if (file == null) {
                    break;
                }
                if (claim(file)) {
                    inWork.begin(file.place(), kind);
                }
            }
        }
    }

    private boolean claim(FolderTree.Found file) {
        try {
            return claims.claim(file);
        } catch (IOException e) {
            // One that cannot be moved stays, and is not to stop the others.
            if (told.size() < MOST_TOLD && told.add(file.place())) {
                surroundings.log().trouble(file.place() + " cannot be claimed", e);
            }
            return false;
        }
    }

    /** Has nothing more begun; for any thread. */
    public void stop() {
        stopping = true;
    }

    /** Gives up what is claimed, when nobody works on it any more. */
    @Override
    public void close() throws IOException {
        tree.close();
        claims.end();
    }
}
