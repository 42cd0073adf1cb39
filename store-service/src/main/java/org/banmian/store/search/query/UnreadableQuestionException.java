package org.banmian.store.search.query;

/** A question that breaks the rules of its language; the message says which. */
final class UnreadableQuestionException extends RuntimeException {

    UnreadableQuestionException(String message) {
        super(message);
    }
}
