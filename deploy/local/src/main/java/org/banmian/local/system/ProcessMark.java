package org.banmian.local.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What tells a process from every other one, also from a later one of the same id.
 *
 * @param pid its id
 * @param started when it began
 * @param command its command line; {@code null} where the system does not show it
 */
public record ProcessMark(long pid, Instant started, @Nullable String command) {

    // The system reckons a process's start from the clock's present setting.
    private static final Duration CLOCK_STEP = Duration.ofMinutes(1);

    /** The mark of a process that lives. */
    static ProcessMark of(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return new ProcessMark(
                process.pid(),
                info.startInstant().orElse(Instant.EPOCH),
                info.commandLine().orElse(null));
    }

    /**
     * Whether the process still does anything. One that died and that nobody has collected yet
     * keeps its id and its start, but has no command line.
     */
    boolean isAlive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(ProcessMark::of).stream()
                .anyMatch(this::isSame);
    }

    private boolean isSame(ProcessMark now) {
        return Duration.between(now.started, started).abs().compareTo(CLOCK_STEP) < 0
                && Objects.equals(now.command, command);
    }
}
