package org.banmian.store.rest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class RoomTest {

    @Test
    void whatComesBeyondIsSentAwayUntilAPlaceIsGivenBack() {
        Room room = new Room(2);
        room.enter();
        room.enter();

        assertThatExceptionOfType(NoRoomException.class).isThrownBy(room::enter);

        room.leave();
        room.enter();
    }
}
