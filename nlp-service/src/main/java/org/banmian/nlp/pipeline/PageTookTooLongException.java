package org.banmian.nlp.pipeline;

import java.time.Duration;
import org.banmian.contract.page.PageKey;
import org.jspecify.annotations.Nullable;

/** The work on a page was given up because its time was over. */
public final class PageTookTooLongException extends RuntimeException {

    PageTookTooLongException(PageKey page, Duration allowed, @Nullable Throwable cause) {
        super("page " + page + " took longer than " + allowed.toMillis() + " ms", cause);
    }
}
