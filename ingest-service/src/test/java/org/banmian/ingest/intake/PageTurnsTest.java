package org.banmian.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.banmian.contract.page.PageKey;
import org.junit.jupiter.api.Test;

class PageTurnsTest {

    private static final PageKey PAGE = PageKey.parse("llrb/2022-12-02/3");
    private static final PageKey OTHER = PageKey.parse("llrb/2022-12-02/4");

    private final Clock clock = Clock.fixed(Instant.parse("2022-12-02T00:00:00Z"), ZoneOffset.UTC);
    private final PageTurns turns = new PageTurns(new ReceiptClock(clock), Runnable::run);
    private final List<Instant> started = new ArrayList<>();

    @Test
    void aTurnWaitsForTheOneBeforeAndIsLater() {
        CompletableFuture<String> first = new CompletableFuture<>();
        turns.next(PAGE, moment -> start(moment, first));
        CompletionStage<String> second =
                turns.next(PAGE, moment -> start(moment, CompletableFuture.completedStage("b")));
        assertThat(started).hasSize(1);

        first.complete("a");

        assertThat(second.toCompletableFuture().join()).isEqualTo("b");
        assertThat(started.get(1)).isAfter(started.get(0));
    }

    @Test
    void aTurnThatFailsOrThrowsLetsTheNextOneStart() {
        CompletionStage<String> failed =
                turns.next(PAGE, moment -> CompletableFuture.failedStage(new Exception("no")));
        CompletionStage<String> thrown =
                turns.next(
                        PAGE,
                        moment -> {
                            throw new IllegalStateException("no");
                        });
        CompletionStage<String> third =
                turns.next(PAGE, moment -> CompletableFuture.completedStage("c"));

        assertThat(failed.toCompletableFuture()).isCompletedExceptionally();
        assertThat(thrown.toCompletableFuture()).isCompletedExceptionally();
        assertThat(third.toCompletableFuture().join()).isEqualTo("c");
    }

    @Test
    void pagesDoNotWaitForEachOther() {
        turns.next(PAGE, moment -> new CompletableFuture<String>());

        assertThat(
                        turns.next(OTHER, moment -> CompletableFuture.completedStage("b"))
                                .toCompletableFuture()
                                .join())
                .isEqualTo("b");
    }

    private CompletionStage<String> start(Instant moment, CompletionStage<String> turn) {
        started.add(moment);
        return turn;
    }
}
