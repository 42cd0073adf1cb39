package org.banmian.nlp.pipeline;

import org.banmian.contract.page.PageKey;

/** A page is larger than this service is set to work on. */
public final class PageTooLargeException extends RuntimeException {

    PageTooLargeException(PageKey page, String what, long actual, int limit) {
        super("page " + page + " has " + actual + " " + what + ", more than " + limit);
    }
}
