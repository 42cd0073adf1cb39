package org.banmian.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker (KRaft, one node) in a JVM of its own, with its data in a folder.
 *
 * <p>It makes no topic by itself, takes batches of 8 MB and requests of 32 MB, and listens on the
 * loopback address only. The broker leaves when this process ends, however it ends. Its log is
 * {@code kafka.log} in the folder; its program is unpacked to {@code banmian-embedded-USER} in the
 * system's folder for temporary files.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final PartFolder folder;
    private final BrokerCommand command;
    private @Nullable Child child;

    private EmbeddedKafka(PartFolder folder, BrokerCommand command) {
        this.folder = folder;
        this.command = command;
    }

    /** {@link #start(Path, int, List)} on a free port. */
    public static EmbeddedKafka start(Path dataFolder, List<TopicPlan> topics) {
        return start(dataFolder, new FreePorts(ThreadLocalRandom.current()).pick(), topics);
    }

    /**
     * Starts a broker on a folder, which is made if it is not there; returns when the broker
     * answers and every planned topic is there. What an earlier run left behind is ended first.
     *
     * @param dataFolder used by one broker at a time
     * @param port where clients find it
     * @param topics made if missing; otherwise given the planned settings
     * @throws StartFailedException if it does not come up within a minute, with the end of its log
     */
    public static EmbeddedKafka start(Path dataFolder, int port, List<TopicPlan> topics) {
        PartFolder folder = PartFolder.open("kafka", dataFolder);
        try {
            int controllerPort = new FreePorts(ThreadLocalRandom.current()).pick();
            BrokerSettings settings =
                    new BrokerSettings(folder.resolve("data"), port, controllerPort);
            EmbeddedKafka kafka =
                    new EmbeddedKafka(
                            folder, new BrokerCommand(settings, List.copyOf(topics), folder));
            kafka.launch();
            return kafka;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private synchronized void launch() {
        folder.freshLog();
        try {
            endLeftover();
            folder.requireFree(port());
            command.readyFile().delete();
            Child started = Child.start(command.prepare(), folder.log());
            child = started;
            pidFile().write(started.pid());
            awaitReady(started);
        } catch (IOException | RuntimeException e) {
            kill();
            throw folder.failure(e);
        }
    }

    private void endLeftover() {
        Optional<Leftover> leftover =
                pidFile().read().flatMap(pid -> Leftover.find(pid, command.mark()));
        leftover.ifPresent(l -> l.end(l.process()::destroy));
    }

    // The ready file holds the id of the process that wrote it, so an older run cannot answer for
    // this one.
    private void awaitReady(Child started) {
        PidFile ready = command.readyFile();
        boolean decided =
                Await.until(() -> ready.holds(started.pid()) || !started.isAlive(), START_LIMIT);
        if (!started.isAlive()) {
            throw folder.failure(
                    "it ended with status " + started.exitValue(),
                    "If its log names damaged data, restore or remove "
                            + command.settings().data());
        }
        if (!decided) {
            throw folder.failure(
                    "it did not answer within " + START_LIMIT.toSeconds() + " s",
                    "See its log; start it again when the machine is less busy");
        }
    }

    private PidFile pidFile() {
        return new PidFile(folder.resolve("pid"));
    }

    /** What clients are given to find the broker: one {@code host:port}. */
    public String bootstrapServers() {
        return command.settings().bootstrapServers();
    }

    /** The port clients connect to; the same after a {@link #restart()}. */
    public int port() {
        return command.settings().port();
    }

    /** The log of the present run. */
    public Path log() {
        return folder.log();
    }

    /**
     * The broker's process.
     *
     * @throws IllegalStateException before the first start
     */
    public synchronized ProcessHandle process() {
        if (child == null) {
            throw new IllegalStateException("Kafka has not been started");
        }
        return child.process().toHandle();
    }

    /** Kills the broker with SIGKILL, for drills; returns when it is gone. */
    public synchronized void kill() {
        if (child != null) {
            child.kill();
        }
    }

    /**
     * Starts the broker again, on the same port and data; stops it before that if it is running.
     *
     * @throws StartFailedException as {@link #start(Path, int, List)} does
     */
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

    /** Stops the broker, within 5 s cleanly or else by killing it, and lets go of the folder. */
    @Override
    public synchronized void close() {
        stop();
        folder.close();
    }
}
