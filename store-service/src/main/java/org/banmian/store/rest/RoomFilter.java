package org.banmian.store.rest;

import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Lets no more requests at the resources than there is room for. Stands behind {@link
 * AccessFilter}, so that who may not come in takes nobody's place.
 */
class RoomFilter {

    private final Room room;

    RoomFilter(Room room) {
        this.room = room;
    }

    // The place is given back when the work is over, be it after the reader is gone.
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.USER + 1)
    void enter() {
        room.enter();
        CurrentRequestManager.get().registerCompletionCallback(failure -> room.leave());
    }
}
