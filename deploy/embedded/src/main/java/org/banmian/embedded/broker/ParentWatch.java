package org.banmian.embedded.broker;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends this process when the one that started it is gone.
 *
 * <p>Standard input is a pipe held open by the parent. The system closes it however the parent
 * ends, {@code kill -9} included.
 */
public final class ParentWatch implements Runnable {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private ParentWatch() {}

    /** Begins to watch. */
    public static void start() {
        daemon("parent-watch", new ParentWatch());
    }

    @Override
    public void run() {
        awaitEndOfInput();
        daemon(
                "halt",
                () -> {
                    LockSupport.parkNanos(GRACE.toNanos());
                    Runtime.getRuntime().halt(1);
                });
        System.exit(0);
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            System.err.println("Standard input broke: " + e.getMessage());
        }
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
