package org.banmian.ingest.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files that were seen and are not claimed yet, a bounded number of them: first until they have not
 * changed for a while, then until there is room for them.
 */
final class Waiting {

    private final Path root;
    private final Duration settle;
    private final int most;
    private final Set<Place> all = new HashSet<>();
    private final Map<Place, Seen> settling = new LinkedHashMap<>();
    private final Map<Kind, Deque<FolderTree.Found>> settled = new EnumMap<>(Kind.class);

    /**
     * Keeps at most so many files of a folder.
     *
     * @param settle how long a file must have been seen with the same size and time
     */
    Waiting(Path root, Duration settle, int most) {
        this.root = root;
        this.settle = settle;
        this.most = most;
        for (Kind kind : Kind.values()) {
            settled.put(kind, new ArrayDeque<>());
        }
    }

    private record Seen(FileState state, long nanos) {}

    /** How many more there is room for. */
    int room() {
        return most - all.size();
    }

    /** Takes note of a file, unless it waits already. */
    void see(FolderTree.Found file, long nanos) {
        if (all.add(file.place())) {
            settling.put(file.place(), new Seen(file.state(), nanos));
        }
    }

    /**
     * Looks again at those that were seen long enough ago. One that has changed is forgotten: it is
     * seen anew with the next turn, and stands in nobody's way until then.
     */
    void settle(long nanos) {
        Iterator<Map.Entry<Place, Seen>> oldest = settling.entrySet().iterator();
        while (oldest.hasNext()) {
            Map.Entry<Place, Seen> file = oldest.next();
            Seen seen = file.getValue();
            if (nanos - seen.nanos < settle.toNanos()) {
                return;
            }
            oldest.remove();
            Place place = file.getKey();
            Path path = root.resolve(place.path());
            if (FileState.of(path).filter(seen.state::equals).isPresent()) {
                queue(Kind.of(path, place)).add(new FolderTree.Found(place, seen.state));
            } else {
                all.remove(place);
            }
        }
    }

    /** The next file of a kind, which waits no more. */
    FolderTree.@Nullable Found next(Kind kind) {
        FolderTree.Found next = queue(kind).poll();
        if (next != null) {
            all.remove(next.place());
        }
        return next;
    }

    private Deque<FolderTree.Found> queue(Kind kind) {
        Deque<FolderTree.Found> queue = settled.get(kind);
        if (queue == null) {
            throw new IllegalStateException("no queue of " + kind);
        }
        return queue;
    }
}
