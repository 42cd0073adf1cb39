package org.banmian.embedded;

import org.jspecify.annotations.Nullable;

/** An embedded part could not be started; the message says which, why, and what to do about it. */
public final class StartFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;
    private final String reason;
    private final String remedy;
    private final String logTail;

    StartFailedException(
            String part, String reason, String remedy, String logTail, @Nullable Throwable cause) {
        super(message(part, reason, remedy, logTail), cause);
        this.part = part;
        this.reason = reason;
        this.remedy = remedy;
        this.logTail = logTail;
    }

    private static String message(String part, String reason, String remedy, String logTail) {
        String tail = logTail.isBlank() ? "" : "%nEnd of its log:%n%s".formatted(logTail);
        return "%s did not start: %s. %s.%s".formatted(part, reason, remedy, tail);
    }

    /** The part as people call it, such as {@code Kafka}. */
    public String part() {
        return part;
    }

    /** Why it did not start. */
    public String reason() {
        return reason;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** The last lines of the part's log; empty if it had not written any. */
    public String logTail() {
        return logTail;
    }
}
