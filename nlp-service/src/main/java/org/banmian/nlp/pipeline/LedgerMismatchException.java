package org.banmian.nlp.pipeline;

import org.banmian.contract.page.PageKey;
import org.banmian.nlp.page.LedgerException;

/** The ledger of a page does not say what its articles, furniture and spans say. */
public final class LedgerMismatchException extends RuntimeException {

    LedgerMismatchException(PageKey page, LedgerException difference) {
        super("the ledger of page " + page + " is wrong: " + difference.getMessage(), difference);
    }
}
