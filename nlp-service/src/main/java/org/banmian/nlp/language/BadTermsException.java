package org.banmian.nlp.language;

import org.jspecify.annotations.Nullable;

/** A file of terms that cannot be used; the message says where and what to change. */
public final class BadTermsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadTermsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
