package org.banmian.local.push;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Follows a folder and uploads what arrives in it. The files stay where they are; the journal of
 * the upload tells a later run which ones were pushed.
 */
public final class Watch {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);
    // So many at a time that what arrives meanwhile is not kept waiting for long.
    private static final int BATCH = 100;

    private final Path folder;
    private final Placing placing;
    private final Upload upload;
    private final int parallel;
    private final ArrivingFiles arriving;
    private boolean unreadable;

    /**
     * Follows a folder.
     *
     * @param parallel how many files are uploaded at a time
     * @param settled how long a file has to stay as it is before it is uploaded
     */
    public Watch(Path folder, Placing placing, Upload upload, int parallel, Duration settled) {
        this.folder = folder;
        this.placing = placing;
        this.upload = upload;
        this.parallel = parallel;
        this.arriving = new ArrivingFiles(settled, RETRY_AFTER);
    }

    /**
     * Uploads what arrives, until the thread is interrupted. A folder that cannot be read now is
     * waited for.
     *
     * @param told what became of each file, one at a time; a file that is tried again and again is
     *     told once, and when it is through
     * @throws IOException if the journal cannot be read or written
     */
    @SuppressWarnings("InfiniteLoop")
    public void follow(Clock clock, Patience.Sleep sleep, Consumer<Outcome> told)
            throws IOException, InterruptedException {
        while (true) {
            if (!look(clock, told)) {
                sleep.of(LOOK_EVERY);
            }
        }
    }

    /**
     * Uploads what is due now.
     *
     * @return whether there was anything
     */
    boolean look(Clock clock, Consumer<Outcome> told) throws IOException, InterruptedException {
        List<Path> due = arriving.due(there(told), clock.instant());
        List<Path> batch = due.subList(0, Math.min(BATCH, due.size()));
        PushPlan plan = PushPlan.found(batch, placing);
        Consumer<Outcome> settle =
                outcome -> {
                    if (settle(outcome, clock.instant())) {
                        told.accept(outcome);
                    }
                };
        plan.unplaced().forEach(settle);
        upload.run(plan.files(), parallel, settle);
        return !batch.isEmpty();
    }

    private List<Path> there(Consumer<Outcome> told) {
        try {
            List<Path> there = PushFolder.files(folder);
            unreadable = false;
            return there;
        } catch (IOException e) {
            if (!unreadable) {
                told.accept(Outcome.unplaced(folder, "the folder cannot be read: " + e));
            }
            unreadable = true;
            return List.of();
        }
    }

    private boolean settle(Outcome outcome, Instant now) {
        Path file = Path.of(outcome.file());
        if (outcome.kind().isAcknowledged() || outcome.kind().isFinal()) {
            arriving.done(file);
            return outcome.kind() != Outcome.Kind.RESUMED;
        }
        return arriving.later(file, now);
    }
}
