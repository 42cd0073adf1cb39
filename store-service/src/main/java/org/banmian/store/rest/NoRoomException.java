package org.banmian.store.rest;

/** More requests are in work than may be. */
final class NoRoomException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoRoomException() {
        super("Very many are reading now; ask again in a moment");
    }
}
