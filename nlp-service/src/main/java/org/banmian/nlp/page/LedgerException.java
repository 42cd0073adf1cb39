package org.banmian.nlp.page;

/**
 * The account of a page's characters does not agree with its source: a fault of the program, not of
 * the page.
 */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }
}
