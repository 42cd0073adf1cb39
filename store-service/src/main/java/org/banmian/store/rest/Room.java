package org.banmian.store.rest;

import java.util.concurrent.Semaphore;

/** How many requests may be in work at once: what comes beyond is sent away and does not wait. */
final class Room {

    private final Semaphore places;

    /** Room for this many. */
    Room(int places) {
        this.places = new Semaphore(places);
    }

    /**
     * Takes a place.
     *
     * @throws NoRoomException if all are taken
     */
    void enter() {
        if (!places.tryAcquire()) {
            throw new NoRoomException();
        }
    }

    /** Gives a place back. */
    void leave() {
        places.release();
    }
}
