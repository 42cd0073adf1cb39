package org.banmian.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.banmian.local.status.PageStatus.State;
import org.junit.jupiter.api.Test;

class StatusBoardTest {

    private static final String PAGE = "llrb/2022-12-02/3";
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SECOND = FIRST.plusMillis(1);

    private final StatusBoard board = new StatusBoard();
    private final Map<String, Instant> store = new HashMap<>();
    private long offset;

    @Test
    void aPageGoesFromReceivedToStored() {
        received(FIRST, false);
        assertThat(state()).isEqualTo(State.RECEIVED);
        segmented(FIRST, false);
        assertThat(state()).isEqualTo(State.SEGMENTED);
        store.put(PAGE, FIRST);
        assertThat(state()).isEqualTo(State.STORED);
    }

    @Test
    void aNewVersionBeginsAgain() {
        received(FIRST, false);
        segmented(FIRST, false);
        store.put(PAGE, FIRST);
        received(SECOND, false);
        assertThat(state()).isEqualTo(State.RECEIVED);
        segmented(SECOND, false);
        assertThat(state()).isEqualTo(State.SEGMENTED);
    }

    @Test
    void aWithdrawnPageIsGoneWhenTheStoreHasItNoMore() {
        received(FIRST, false);
        segmented(FIRST, false);
        store.put(PAGE, FIRST);
        received(SECOND, true);
        segmented(SECOND, true);
        assertThat(state()).isEqualTo(State.SEGMENTED);
        store.clear();
        assertThat(state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void aDeadLetterSaysWhy() {
        Position bad = received(FIRST, false);
        board.deadLetter(new DeadLetter(bad, "too long"));

        assertThat(status().state()).isEqualTo(State.DEAD_LETTER);
        assertThat(status().reason()).isEqualTo("too long");
    }

    @Test
    void articlesThatCouldNotBeStoredAreADeadLetterOfTheirPage() {
        received(FIRST, false);
        board.deadLetter(new DeadLetter(segmented(FIRST, false), "no such column"));

        assertThat(status().reason()).isEqualTo("no such column");
    }

    @Test
    void theDeadLetterOfAnOlderVersionDoesNotCountAgainstTheNewOne() {
        board.deadLetter(new DeadLetter(received(FIRST, false), "too long"));
        received(SECOND, false);

        assertThat(state()).isEqualTo(State.RECEIVED);
        assertThat(board.deadLetters()).isEqualTo(1);
    }

    private State state() {
        return status().state();
    }

    private PageStatus status() {
        return board.pages(page -> Optional.ofNullable(store.get(page))).get(0);
    }

    private Position received(Instant when, boolean withdrawal) {
        Position position = new Position("banmian.pages", 0, offset++);
        board.page(new Said(PAGE, position, when, withdrawal));
        return position;
    }

    private Position segmented(Instant when, boolean withdrawal) {
        Position position = new Position("banmian.articles", 0, offset++);
        board.articles(new Said(PAGE, position, when, withdrawal));
        return position;
    }
}
