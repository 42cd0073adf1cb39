package org.banmian.local.push;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which files of a followed folder are due: those that have not changed for a while, and were not
 * dealt with as they are. Remembers as much as there are files in the folder.
 */
final class ArrivingFiles {

    private final Duration settled;
    private final Duration retryAfter;
    private final Map<Path, Seen> seen = new HashMap<>();

    private record Seen(FileState state, Instant due, boolean failed) {}

    /**
     * Forgets nothing while a file is there.
     *
     * @param settled how long a file has to stay as it is
     * @param retryAfter when a file that could not be pushed for now is due again
     */
    ArrivingFiles(Duration settled, Duration retryAfter) {
        this.settled = settled;
        this.retryAfter = retryAfter;
    }

    /** Those that are due among the files that are there now. */
    List<Path> due(List<Path> there, Instant now) {
        seen.keySet().retainAll(new HashSet<>(there));
        List<Path> due = new ArrayList<>();
        for (Path file : there) {
            try {
                if (isDue(file, FileState.of(file), now)) {
                    due.add(file);
                }
            } catch (IOException e) {
                // Gone since, or not to be looked at now; the next look tells.
                seen.remove(file);
            }
        }
        return due;
    }

    private boolean isDue(Path file, FileState state, Instant now) {
        Seen before = seen.get(file);
        if (before == null || !before.state.equals(state)) {
            seen.put(file, new Seen(state, now.plus(settled), false));
            return settled.isZero();
        }
        return !now.isBefore(before.due);
    }

    /** A file was dealt with as it was when it was due; it is due again when it changes. */
    void done(Path file) {
        seen.computeIfPresent(file, (path, before) -> new Seen(before.state, Instant.MAX, false));
    }

    /**
     * A file is to be tried again later, whether or not it changes.
     *
     * @return whether it failed for the first time as it is
     */
    boolean later(Path file, Instant now) {
        Seen before = seen.get(file);
        if (before == null) {
            return true;
        }
        seen.put(file, new Seen(before.state, now.plus(retryAfter), true));
        return !before.failed;
    }
}
