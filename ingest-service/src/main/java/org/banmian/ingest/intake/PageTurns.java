package org.banmian.ingest.intake;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.banmian.contract.page.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * One thing at a time per page, in the order it was asked for, each with a moment later than the
 * one before; pages do not wait for each other.
 *
 * <p>This makes the order on the topic that of {@code received}. It has to be: a compacted topic
 * keeps the record that came last, and the store keeps the one received last.
 */
public final class PageTurns {

    private final ReceiptClock clock;
    private final Executor executor;
    private final ConcurrentMap<PageKey, CompletionStage<?>> lastTurns = new ConcurrentHashMap<>();

    /** Gives each turn a moment of this clock and runs it on this executor. */
    public PageTurns(ReceiptClock clock, Executor executor) {
        this.clock = clock;
        this.executor = executor;
    }

    /**
     * Runs {@code turn} after every turn of this page that was asked for before has ended, well or
     * badly.
     *
     * @return what the turn gives
     */
    public <T extends @Nullable Object> CompletionStage<T> next(
            PageKey page, Function<Instant, CompletionStage<T>> turn) {
        CompletableFuture<T> result = new CompletableFuture<>();
        CompletionStage<T> outcome = result.minimalCompletionStage();
        CompletionStage<?> before = lastTurns.put(page, outcome);
        outcome.whenComplete((value, failure) -> lastTurns.remove(page, outcome));
        CompletionStage<?> start = before == null ? CompletableFuture.completedStage(null) : before;
        start.handleAsync((value, failure) -> turn.apply(clock.next()), executor)
                .thenCompose(stage -> stage)
                .whenComplete((value, failure) -> settle(result, value, failure));
        return outcome;
    }

    private static <T extends @Nullable Object> void settle(
            CompletableFuture<T> result, T value, @Nullable Throwable failure) {
        if (failure == null) {
            result.complete(value);
        } else {
            result.completeExceptionally(failure);
        }
    }
}
