package org.banmian.local.push;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.banmian.local.push.Outcome.Kind;

/** Hands in files, several at a time, each until the service has it or refuses it. */
public final class Upload {

    private final Door door;
    private final PushJournal journal;
    private final Patience patience;
    private final boolean again;

    /**
     * An upload through a door.
     *
     * @param journal what need not be sent, because it was acknowledged before; and where what is
     *     acknowledged now is noted
     * @param again whether all is sent, whatever the journal says
     */
    public Upload(Door door, PushJournal journal, Patience patience, boolean again) {
        this.door = door;
        this.journal = journal;
        this.patience = patience;
        this.again = again;
    }

    /**
     * Hands in all files: first the archives, those of one issue one after the other, then the
     * pages, so that a page that was given by itself stands.
     *
     * @param parallel how many at a time
     * @param progress told of every file that is done, from any thread, one at a time
     * @return what became of each, in the order given
     * @throws IOException if the journal cannot be read or written
     */
    public List<Outcome> run(List<PushFile> files, int parallel, Consumer<Outcome> progress)
            throws IOException, InterruptedException {
        Collection<List<PushFile>> issues =
                files.stream()
                        .filter(file -> file.target().isIssue())
                        .collect(
                                groupingBy(
                                        file -> file.target().issue(),
                                        LinkedHashMap::new,
                                        toList()))
                        .values();
        List<List<PushFile>> pages =
                files.stream().filter(file -> !file.target().isIssue()).map(List::of).toList();
        Map<PushFile, Outcome> outcomes = new ConcurrentHashMap<>();
        Delivery delivery = new Delivery(door, patience);
        Step step =
                file -> {
                    Outcome outcome = send(file, delivery);
                    outcomes.put(file, outcome);
                    synchronized (outcomes) {
                        progress.accept(outcome);
                    }
                };
        ExecutorService pool = Executors.newFixedThreadPool(parallel);
        try {
            all(pool, issues, step);
            all(pool, pages, step);
        } finally {
            pool.shutdownNow();
        }
        return files.stream().map(outcomes::get).toList();
    }

    /** What is done with one file. */
    @FunctionalInterface
    private interface Step {
        void take(PushFile file) throws IOException, InterruptedException;
    }

    private static void all(ExecutorService pool, Collection<List<PushFile>> rows, Step step)
            throws IOException, InterruptedException {
        List<Future<?>> futures = new ArrayList<>();
        for (List<PushFile> row : rows) {
            futures.add(
                    pool.submit(
                            () -> {
                                for (PushFile file : row) {
                                    step.take(file);
                                }
                                return row;
                            }));
        }
        for (Future<?> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                throw new IOException("the upload broke off: " + e.getCause(), e.getCause());
            }
        }
    }

    private Outcome send(PushFile file, Delivery delivery)
            throws IOException, InterruptedException {
        FileState state;
        String digest;
        try {
            state = FileState.of(file.file());
            digest = Digest.of(file.file());
        } catch (IOException e) {
            return unreadable(file, e);
        }
        if (!again && journal.holds(file, digest)) {
            return Outcome.of(file, Kind.RESUMED, digest);
        }
        Outcome outcome;
        try {
            outcome = delivery.deliver(file);
        } catch (IOException e) {
            return unreadable(file, e);
        }
        if (outcome.kind().isAcknowledged() && isUnchanged(file, state)) {
            journal.add(file, digest, state.size());
        }
        return outcome;
    }

    // What was sent is then not what was digested, but it was sent and has been acknowledged.
    private static boolean isUnchanged(PushFile file, FileState before) {
        try {
            return before.equals(FileState.of(file.file()));
        } catch (IOException e) {
            return false;
        }
    }

    private static Outcome unreadable(PushFile file, IOException e) {
        return Outcome.of(file, Kind.FAILED, "cannot be read: " + e);
    }
}
