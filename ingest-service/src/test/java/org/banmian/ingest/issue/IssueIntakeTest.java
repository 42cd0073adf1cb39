package org.banmian.ingest.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.SourceLine;
import org.banmian.contract.wire.Takedown;
import org.banmian.ingest.blob.Source;
import org.banmian.ingest.blob.Sources;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.intake.EventPublisher;
import org.banmian.ingest.intake.LastDigests;
import org.banmian.ingest.intake.MemoryBlobs;
import org.banmian.ingest.intake.NotPublishedException;
import org.banmian.ingest.intake.OverCapacityException;
import org.banmian.ingest.intake.PageIntake;
import org.banmian.ingest.intake.PageTurns;
import org.banmian.ingest.intake.PublicationAnnouncer;
import org.banmian.ingest.intake.Publications;
import org.banmian.ingest.intake.ReceiptClock;
import org.banmian.ingest.intake.SourceKeeper;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.junit.jupiter.api.Test;

class IssueIntakeTest {

    private static final LocalDate DATE = LocalDate.parse("2022-12-02");
    private static final int HEAP = 16 * 1024 * 1024;

    private final List<String> published = new ArrayList<>();
    private final Capacity capacity = new Capacity(HEAP);
    private int publishable = Integer.MAX_VALUE;

    @Test
    void everyPageIsAcceptedOrRefusedForItself() throws InterruptedException {
        IssueReceipt receipt = accept(() -> null, part("1"), bad("2"), part("3"));

        assertThat(published).containsExactly("llrb/2022-12-02/1", "llrb/2022-12-02/3");
        assertThat(receipt.pages())
                .extracting(page -> page.accepted() != null)
                .containsExactly(true, false, true);
        assertThat(receipt.pages().get(1).refused()).isInstanceOf(PageRejectedException.class);
        assertThat(receipt.isAccepted()).isTrue();
    }

    @Test
    void afterAPageThatIsNotAcknowledgedTheOthersAreNotTried() throws InterruptedException {
        publishable = 1;

        IssueReceipt receipt = accept(() -> null, part("1"), part("2"), part("3"));

        assertThat(published).containsExactly("llrb/2022-12-02/1");
        assertThat(receipt.pages().get(1).refused()).isInstanceOf(NotPublishedException.class);
        assertThat(receipt.pages().get(2).refused()).isInstanceOf(NotTriedException.class);
    }

    @Test
    void whatIsNotTriedInTimeIsSaidAndWhatWasAcceptedStays() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();

        IssueReceipt receipt =
                accept(() -> asked.getAndIncrement() < 1 ? null : "time", part("1"), part("2"));

        assertThat(published).containsExactly("llrb/2022-12-02/1");
        assertThat(receipt.pages().get(1).refused()).hasMessage("time");
    }

    @Test
    void aPageWaitsForRoomAndGivesItBack() throws InterruptedException {
        Capacity.Place all = capacity.take(HEAP);

        assertThat(accept(() -> null, part("1")).pages().get(0).refused())
                .isInstanceOf(OverCapacityException.class);

        all.free();
        assertThat(accept(() -> null, part("1"), part("2")).isAccepted()).isTrue();
        capacity.take(HEAP);
    }

    private IssueReceipt accept(IssueIntake.Going going, IssuePart... parts)
            throws InterruptedException {
        ReceiptClock clock =
                new ReceiptClock(
                        Clock.fixed(Instant.parse("2022-12-02T00:00:00Z"), ZoneOffset.UTC));
        Publications publications = new Publications(Map.of());
        EventPublisher publisher = new Counting();
        PageIntake pages =
                new PageIntake(
                        new SourceKeeper(
                                new Sources(new MemoryBlobs(), Clock.systemUTC()), Runnable::run),
                        new PublicationAnnouncer(publications, publisher, clock),
                        new LastDigests(10),
                        new PageTurns(clock, Runnable::run),
                        publisher);
        return new IssueIntake(pages, capacity, Duration.ofMillis(50))
                .accept("llrb", DATE, IssuePlan.of(List.of(parts)), "anonymous", going);
    }

    private static IssuePart part(String page) {
        PageContent content =
                new PageContent("text/plain", null, List.of(SourceLine.of("文")), null);
        return part(page, () -> new IssuePart.ReadPage(content, Source.of(new byte[] {1, 2, 3})));
    }

    private static IssuePart bad(String page) {
        return part(
                page,
                () -> {
                    throw new PageRejectedException(Reason.BLANK, "Blank.", Map.of());
                });
    }

    private static IssuePart part(String page, Reading reading) {
        return new IssuePart(
                page + ".txt",
                page,
                null,
                new IssuePart.Reading() {
                    @Override
                    public long heapBytes() {
                        return 1000;
                    }

                    @Override
                    public IssuePart.ReadPage read() {
                        return reading.read();
                    }
                });
    }

    private interface Reading {
        IssuePart.ReadPage read();
    }

    /** Acknowledges as many pages as it may. */
    private final class Counting implements EventPublisher {

        @Override
        public CompletionStage<Void> publish(PageEvent event) {
            if (published.size() == publishable) {
                return CompletableFuture.failedStage(
                        new NotPublishedException(event.key(), new Exception("away")));
            }
            published.add(event.key());
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<Void> publish(Takedown takedown) {
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<Void> publish(PublicationDescribed event) {
            return CompletableFuture.completedStage(null);
        }
    }
}
