package org.banmian.contract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final List<Span> ONE = List.of(new Span(4, 5));

    @Test
    void aLedgerThatAddsUpSaysHowMuchIsUnassigned() {
        Ledger ledger = new Ledger(25, 10, 4, 5, 3, 2, 1, of(3), of(2), ONE);

        assertThat(ledger.unassignedShare()).isEqualTo(0.04);
    }

    @Test
    void anEmptyPageHasNothingUnassigned() {
        assertThat(new Ledger(0, 0, 0, 0, 0, 0, 0, null, null, null).unassignedShare()).isZero();
    }

    @Test
    void aLedgerThatDoesNotAddUpIsRefused() {
        assertThatThrownBy(() -> new Ledger(24, 10, 4, 5, 3, 2, 1, of(3), of(2), ONE))
                .hasMessage("the ledger does not add up: 25 of 24 characters");
    }

    @Test
    void aSumThatRunsOverIsRefused() {
        int max = Integer.MAX_VALUE;

        assertThatThrownBy(() -> new Ledger(-2, max, max, 0, 0, 0, 0, null, null, null))
                .hasMessageStartingWith("the ledger does not add up");
    }

    @Test
    void nothingNegativeIsCounted() {
        assertThatThrownBy(() -> new Ledger(1, 2, -1, 0, 0, 0, 0, null, null, null))
                .hasMessage("a ledger counts nothing negative: -1");
    }

    @Test
    void whatIsCountedMustBeShown() {
        assertThatThrownBy(() -> new Ledger(1, 0, 0, 0, 0, 0, 1, null, null, null))
                .hasMessage("unassigned spans cover 0 of 1 characters");
        assertThatThrownBy(() -> new Ledger(2, 0, 0, 0, 2, 0, 0, ONE, null, null))
                .hasMessage("duplicate spans cover 1 of 2 characters");
    }

    @Test
    void spansMayCoverBlanksTooButNotEachOther() {
        Ledger blanks = new Ledger(1, 0, 0, 0, 0, 0, 1, null, null, of(9));

        assertThat(blanks.unassignedSpans()).containsExactly(new Span(0, 9));
        assertThatThrownBy(
                        () ->
                                new Ledger(
                                        1,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        1,
                                        null,
                                        null,
                                        List.of(new Span(0, 3), new Span(2, 4))))
                .hasMessage("unassigned spans must be in order and apart");
    }

    private static List<Span> of(int length) {
        return List.of(new Span(0, length));
    }
}
