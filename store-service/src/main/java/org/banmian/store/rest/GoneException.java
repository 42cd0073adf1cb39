package org.banmian.store.rest;

/** What was asked for was there once, and was withdrawn. */
final class GoneException extends RuntimeException {

    private final int revision;

    GoneException(Object what, int revision) {
        super(what + " was withdrawn, with its revision " + revision);
        this.revision = revision;
    }

    /** The revision that withdrew it. */
    int revision() {
        return revision;
    }
}
