package org.banmian.local.system;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.banmian.embedded.StartFailedException;
import org.jspecify.annotations.Nullable;

/** Watches over one part and starts it again when it dies, or says that it is not well. */
final class Keeper implements Runnable {

    private static final Duration CHECK_EVERY = Duration.ofSeconds(2);

    // A machine under load answers late; a process that is lost does not answer at all.
    private static final int PATIENCE = 5;

    private final KeptPart part;
    private final Clock clock;
    private final Consumer<String> notes;
    private final Runnable restarted;
    private final BackOff backOff;

    /**
     * A keeper of a part that is up.
     *
     * @param notes told what is done
     * @param restarted told that the part has a new process
     */
    Keeper(KeptPart part, Clock clock, Consumer<String> notes, Runnable restarted) {
        this.part = part;
        this.clock = clock;
        this.notes = notes;
        this.restarted = restarted;
        this.backOff = new BackOff(clock.instant());
    }

    /** Keeps the part until interrupted. */
    @Override
    public void run() {
        try {
            while (true) {
                notes.accept(part.part() + " " + awaitTrouble() + "; starting it again");
                startAgain();
            }
        } catch (InterruptedException e) {
            // The system stops.
        }
    }

    private String awaitTrouble() throws InterruptedException {
        int silent = 0;
        while (silent < PATIENCE) {
            if (isGone()) {
                return "died";
            }
            silent = part.isLive() ? 0 : silent + 1;
        }
        return "does not answer";
    }

    private boolean isGone() throws InterruptedException {
        try {
            part.process().onExit().get(CHECK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the end of " + part.part() + " cannot be seen", e);
        }
    }

    private void startAgain() throws InterruptedException {
        while (true) {
            TimeUnit.NANOSECONDS.sleep(backOff.died(clock.instant()).toNanos());
            try {
                part.kill();
                part.restart();
                backOff.born(clock.instant());
                restarted.run();
                notes.accept(part.part() + " is up again");
                return;
            } catch (StartFailedException | IllegalStateException e) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                notes.accept(part.part() + " was not started: " + reason(e));
            }
        }
    }

    private static @Nullable String reason(RuntimeException e) {
        return e instanceof StartFailedException failure ? failure.reason() : e.getMessage();
    }
}
