package org.banmian.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeeperTest {

    private final Sleeper part = new Sleeper();
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final AtomicInteger restarted = new AtomicInteger();
    private final Thread keeper =
            new Thread(new Keeper(part, Clock.systemUTC(), notes::add, restarted::incrementAndGet));

    @BeforeEach
    void keep() {
        part.restart();
        keeper.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        keeper.interrupt();
        keeper.join();
        part.close();
    }

    @Test
    void aPartThatDiesIsStartedAgain() {
        ProcessHandle first = part.process();

        part.kill();

        await().until(() -> restarted.get() == 1);
        assertThat(part.process()).isNotEqualTo(first).matches(ProcessHandle::isAlive);
        await().untilAsserted(
                        () ->
                                assertThat(notes)
                                        .containsExactly(
                                                "nlp-service died; starting it again",
                                                "nlp-service is up again"));
    }

    @Test
    void aStartThatFailsIsTriedAgain() {
        part.failures.set(2);

        part.kill();

        await().until(() -> restarted.get() == 1);
        assertThat(part.process()).matches(ProcessHandle::isAlive);
        assertThat(notes).contains("nlp-service was not started: no room");
    }

    /** A part that does nothing. */
    private static final class Sleeper implements KeptPart {

        private volatile Process process;
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public Part part() {
            return Part.NLP;
        }

        @Override
        public ProcessHandle process() {
            return process.toHandle();
        }

        @Override
        public boolean isLive() {
            return true;
        }

        @Override
        public void kill() {
            process.destroyForcibly();
        }

        @Override
        public void restart() {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("no room");
            }
            try {
                process = new ProcessBuilder("sleep", "600").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            kill();
        }
    }
}
