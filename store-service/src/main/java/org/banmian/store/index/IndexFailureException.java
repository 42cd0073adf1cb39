package org.banmian.store.index;

import java.io.IOException;

/** The folder of the index cannot be read or written. */
public final class IndexFailureException extends RuntimeException {

    IndexFailureException(IOException cause) {
        super("the search index cannot be read or written: " + cause.getMessage(), cause);
    }
}
