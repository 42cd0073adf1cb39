package org.banmian.local.push;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.banmian.contract.page.PageKey;
import org.banmian.local.http.BusyException;
import org.banmian.local.http.IngestDoor.Receipt;
import org.banmian.local.http.ProblemException;
import org.banmian.local.http.UnreachableException;

/** Hands in files, several at a time, each until the service has it or refuses it. */
public final class Upload {

    private final Door door;
    private final PushJournal journal;
    private final Patience patience;

    /** Takes a page, as {@link org.banmian.local.http.IngestDoor#put} does. */
    @FunctionalInterface
    public interface Door {
        /** Hands in a page. */
        Receipt put(PageKey page, byte[] text) throws InterruptedException;
    }

    /** An upload through a door, going on from where its journal ends. */
    public Upload(Door door, PushJournal journal, Patience patience) {
        this.door = door;
        this.journal = journal;
        this.patience = patience;
    }

    /**
     * Hands in all files.
     *
     * @param parallel how many at a time
     * @param progress told of every file that is done, from any thread, one at a time
     * @return what became of each, in the order given; the journal is forgotten when all were
     *     acknowledged
     * @throws IOException if the journal cannot be written
     */
    public List<Outcome> run(List<PageFile> files, int parallel, Consumer<Outcome> progress)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(parallel);
        try {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (PageFile file : files) {
                futures.add(pool.submit(() -> report(send(file), progress)));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(result(future));
            }
            if (outcomes.stream().allMatch(outcome -> outcome.kind().isAcknowledged())) {
                journal.complete();
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Outcome result(Future<Outcome> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException("the upload broke off: " + e.getCause(), e.getCause());
        }
    }

    private static Outcome report(Outcome outcome, Consumer<Outcome> progress) {
        synchronized (progress) {
            progress.accept(outcome);
        }
        return outcome;
    }

    private Outcome send(PageFile file) throws IOException, InterruptedException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file.file());
        } catch (IOException e) {
            return outcome(file, Outcome.Kind.FAILED, "cannot be read: " + e);
        }
        String digest = Digest.of(bytes);
        if (journal.holds(file.page(), digest)) {
            return outcome(file, Outcome.Kind.RESUMED, digest);
        }
        Outcome outcome = insist(file, bytes);
        if (outcome.kind().isAcknowledged()) {
            journal.add(file.page(), digest);
        }
        return outcome;
    }

    private Outcome insist(PageFile file, byte[] bytes) throws InterruptedException {
        Patience.Tries tries = patience.begin();
        while (true) {
            try {
                Receipt receipt = door.put(file.page(), bytes);
                Outcome.Kind kind =
                        receipt.duplicate() ? Outcome.Kind.DUPLICATE : Outcome.Kind.ACCEPTED;
                return outcome(file, kind, receipt.digest());
            } catch (BusyException e) {
                if (!tries.waitFor(e.pause())) {
                    return outcome(file, Outcome.Kind.FAILED, message(e));
                }
            } catch (UnreachableException e) {
                if (!tries.backOff()) {
                    return outcome(file, Outcome.Kind.UNREACHABLE, message(e));
                }
            } catch (ProblemException e) {
                // Trouble of the service's own may pass; what it says of the page will not.
                if (e.status() < 500 || !tries.backOff()) {
                    return outcome(file, Outcome.Kind.REFUSED, message(e));
                }
            }
        }
    }

    private static String message(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }

    private static Outcome outcome(PageFile file, Outcome.Kind kind, String said) {
        return new Outcome(file.file().toString(), file.page(), kind, said);
    }
}
