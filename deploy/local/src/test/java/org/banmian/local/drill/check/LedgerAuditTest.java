package org.banmian.local.drill.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.Span;
import org.junit.jupiter.api.Test;

class LedgerAuditTest {

    private static final String SOURCE = "一 二\n😀三\u200b";
    private static final List<Span> UNKNOWN = List.of(new Span(4, 7));

    @Test
    void blanksNeedNoPlaceAndAnEmojiCountsAsItsTwoCodeUnits() {
        assertThat(problems(ledger(2, 3), furniture(0, 3))).isEmpty();
    }

    @Test
    void aCharacterThatStandsNowhereIsFound() {
        assertThat(problems(ledger(1, 3), furniture(0, 1)))
                .anyMatch(problem -> problem.contains("offset 2, '二', stands nowhere"));
    }

    @Test
    void aCharacterThatStandsTwiceIsFound() {
        assertThat(problems(ledger(2, 3), furniture(0, 3), furniture(2, 3)))
                .anyMatch(problem -> problem.contains("offset 2 stands twice"));
    }

    @Test
    void aSpanBeyondThePageIsFound() {
        assertThat(problems(ledger(2, 3), furniture(0, 3), furniture(8, 9)))
                .anyMatch(problem -> problem.contains("beyond the page"));
    }

    private static List<String> problems(Ledger ledger, Furniture... furniture) {
        return LedgerAudit.problems(SOURCE, ledger, List.of(), List.of(furniture));
    }

    private static Ledger ledger(int furniture, int unassigned) {
        return new Ledger(
                furniture + unassigned, 0, 0, furniture, 0, 0, unassigned, null, null, UNKNOWN);
    }

    private static Furniture furniture(int start, int end) {
        return new Furniture(
                Furniture.Kind.OTHER, "版".repeat(end - start), List.of(new Span(start, end)));
    }
}
