package org.banmian.store.rest;

/** What was asked for was never there. */
final class UnknownException extends RuntimeException {

    UnknownException(String what) {
        super(what);
    }

    static UnknownException publication(String code) {
        return new UnknownException("Nothing is known of the publication " + code);
    }
}
