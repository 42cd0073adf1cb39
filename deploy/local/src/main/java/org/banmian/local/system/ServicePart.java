package org.banmian.local.system;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.banmian.embedded.Await;
import org.banmian.embedded.Child;
import org.banmian.embedded.Leftover;
import org.banmian.embedded.PartFolder;
import org.banmian.embedded.PidFile;
import org.jspecify.annotations.Nullable;

/** A service in a process of its own. */
final class ServicePart implements KeptPart {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration ASK_EVERY = Duration.ofMillis(100);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(6);

    private final ServicePlan plan;
    private final PartFolder folder;
    private final Health health;
    private @Nullable Child child;

    private ServicePart(ServicePlan plan, PartFolder folder) {
        this.plan = plan;
        this.folder = folder;
        this.health = new Health(plan.ports().management());
    }

    /**
     * Starts a service; returns when it takes work. What an earlier run left behind is ended first.
     *
     * @param dataFolder for its log and its process id
     * @throws org.banmian.embedded.StartFailedException if it does not come up, with the end of its
     *     log
     */
    static ServicePart start(ServicePlan plan, Path dataFolder) {
        PartFolder folder = PartFolder.open(plan.part().toString(), dataFolder);
        try {
            ServicePart service = new ServicePart(plan, folder);
            service.launch();
            return service;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private synchronized void launch() {
        try {
            folder.freshLog();
            endLeftover();
            // They were chosen because nobody listened on them; whoever does now would be taken
            // for this child.
            folder.requireFree(plan.ports().http());
            folder.requireFree(plan.ports().management());
            Child started = Child.start(plan.command(), plan.allEnvironment(), folder.log());
            child = started;
            pidFile().write(started.pid());
            awaitReady(started);
        } catch (IOException | RuntimeException e) {
            kill();
            throw folder.failure(e);
        }
    }

    private void endLeftover() {
        pidFile()
                .read()
                .flatMap(pid -> Leftover.find(pid, plan.jar()))
                .ifPresent(leftover -> leftover.end(leftover.process()::destroy));
    }

    private void awaitReady(Child started) {
        boolean decided =
                Await.until(() -> !started.isAlive() || health.isReady(), START_LIMIT, ASK_EVERY);
        if (!started.isAlive()) {
            throw folder.failure(
                    "it ended with status " + started.exitValue(), "See what its log says");
        }
        if (!decided) {
            throw folder.failure(
                    "it was not ready within " + START_LIMIT.toSeconds() + " s",
                    "See its log; start it again when the machine is less busy");
        }
    }

    private PidFile pidFile() {
        return new PidFile(folder.resolve("pid"));
    }

    @Override
    public Part part() {
        return plan.part();
    }

    @Override
    public synchronized ProcessHandle process() {
        if (child == null) {
            throw new IllegalStateException(plan.part() + " has not been started");
        }
        return child.process().toHandle();
    }

    @Override
    public boolean isLive() {
        return health.isLive();
    }

    @Override
    public synchronized void kill() {
        if (child != null) {
            child.kill();
        }
    }

    @Override
    public synchronized void restart() {
        stop();
        launch();
    }

    private void stop() {
        if (child != null) {
            child.process().destroy();
            if (!child.awaitExit(STOP_LIMIT)) {
                child.kill();
            }
        }
    }

    @Override
    public synchronized void close() {
        stop();
        folder.close();
    }
}
