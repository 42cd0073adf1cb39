package org.banmian.store.rest;

/** What was asked for was never there. */
final class UnknownException extends RuntimeException {

    UnknownException(String what) {
        super(what);
    }
}
