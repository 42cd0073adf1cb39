package org.banmian.nlp.page;

import java.time.Duration;

/** The work on one page took longer than it may. */
public final class BudgetExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BudgetExceededException(long allowedNanos) {
        super("the page took longer than " + Duration.ofNanos(allowedNanos).toMillis() + " ms");
    }
}
