package org.banmian.ingest.inbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the folder again and again, a bounded stretch at a time, so that a hundred thousand
 * files cost no more memory than ten. Neither links nor what is ignored is looked into, and nothing
 * below the folders of dates.
 */
final class FolderTree implements Closeable {

    /** Nobody takes so long between making a folder and putting something into it. */
    private static final Duration LEFT_EMPTY = Duration.ofDays(1);

    private static final int MOST_TOLD = 100;

    private final Path root;
    private final Set<String> notPublications;
    private final Clock clock;
    private final InboxLog log;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Set<Path> told = new HashSet<>();

    /**
     * Goes through this folder.
     *
     * @param notPublications names directly under the root that are not looked into
     */
    FolderTree(Path root, Set<String> notPublications, Clock clock, InboxLog log) {
        this.root = root;
        this.notPublications = Set.copyOf(notPublications);
        this.clock = clock;
        this.log = log;
    }

    /** A file that is there. */
    record Found(Place place, FileState state) {}

    private static final class Level {

        private final Path folder;
        private final DirectoryStream<Path> stream;
        private final Iterator<Path> entries;
        private boolean empty = true;

        @SuppressWarnings("StreamResourceLeak") // Closed when the level is left.
        Level(Path folder) throws IOException {
            this.folder = folder;
            this.stream = Files.newDirectoryStream(folder);
            this.entries = stream.iterator();
        }
    }

    /**
     * The files among the next entries, from where it stopped last; ends early where the tree does,
     * and begins it anew the next time.
     *
     * @throws IOException if the root cannot be looked into
     */
    List<Found> next(int entries) throws IOException {
        if (levels.isEmpty()) {
            levels.push(new Level(root));
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < entries && !levels.isEmpty(); i++) {
            Path entry = nextEntry(levels.element());
            if (entry == null) {
                leave(levels.pop());
            } else {
                look(entry, found);
            }
        }
        return found;
    }

    private @Nullable Path nextEntry(Level level) {
        try {
            if (!level.entries.hasNext()) {
                return null;
            }
            level.empty = false;
            return level.entries.next();
        } catch (DirectoryIteratorException e) {
            level.empty = false;
            tell(level.folder, e.getCause());
            return null;
        }
    }

    private void look(Path entry, List<Found> found) {
        String name = entry.getFileName().toString();
        boolean skipped = levels.size() == 1 && notPublications.contains(name);
        BasicFileAttributes attributes =
                skipped || IgnoredNames.has(name) ? null : FileState.attributes(entry).orElse(null);
        if (attributes == null) {
            return;
        }
        if (attributes.isRegularFile()) {
            found.add(new Found(new Place(root.relativize(entry)), FileState.of(attributes)));
        } else if (attributes.isDirectory() && levels.size() < Place.DEPTH) {
            enter(entry);
        }
    }

    private void enter(Path folder) {
        try {
            levels.push(new Level(folder));
        } catch (IOException e) {
            tell(folder, e);
        }
    }

    private void leave(Level level) throws IOException {
        level.stream.close();
        if (level.empty && levels.size() == Place.DEPTH - 1) {
            boolean old =
                    FileState.attributes(level.folder)
                            .map(seen -> seen.lastModifiedTime().toInstant())
                            .filter(clock.instant().minus(LEFT_EMPTY)::isAfter)
                            .isPresent();
            if (old) {
                deleteEmpty(level.folder);
            }
        }
    }

    private static void deleteEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Somebody has put something into it, or it is not ours to delete.
            return;
        }
    }

    // Once each: the next turn comes in a moment.
    private void tell(Path folder, @Nullable IOException cause) {
        if (told.size() < MOST_TOLD && told.add(folder)) {
            log.trouble(new Place(root.relativize(folder)) + " cannot be looked into", cause);
        }
    }

    @Override
    public void close() throws IOException {
        for (Level level : levels) {
            level.stream.close();
        }
        levels.clear();
    }
}
