package org.banmian.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.SourceLine;
import org.banmian.contract.wire.Takedown;
import org.banmian.ingest.blob.BlobStoreException;
import org.banmian.ingest.blob.Source;
import org.banmian.ingest.blob.Sources;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.TextCharset;
import org.junit.jupiter.api.Test;

class PageIntakeTest {

    private static final PageKey PAGE = PageKey.parse("llrb/2022-12-02/3");
    private static final Instant NOW = Instant.parse("2022-12-02T00:00:00Z");
    private static final PublicationSettings SETTINGS =
            new PublicationSettings("吕梁日报", "141100", "zh-Hans", "Asia/Shanghai");
    private static final Source A = Source.of("标题\n正文".getBytes(UTF_8));
    private static final Source B = Source.of("标题\r\n正文".getBytes(UTF_8));

    private final RecordingPublisher publisher = new RecordingPublisher();
    private final MemoryBlobs blobs = new MemoryBlobs();
    private final Sources sources = new Sources(blobs, Clock.fixed(NOW, ZoneOffset.UTC));
    private final PageIntake intake = intake(publisher);

    @Test
    void anAcceptedPageCarriesItsSourceAndItsPublicationsSettings() {
        Receipt receipt = join(intake.accept(upload(PAGE, A)));

        PageReceived event = (PageReceived) publisher.events.get(1);
        assertThat(event.page()).isEqualTo(PAGE);
        assertThat(event.publication()).isEqualTo(SETTINGS);
        assertThat(event.text()).isEqualTo("标题\n正文");
        assertThat(event.source().digest()).isEqualTo(A.digest());
        assertThat(event.source().charset()).isEqualTo("UTF-8");
        assertThat(event.source().size()).isEqualTo(13);
        assertThat(event.source().receivedFrom()).isEqualTo("anonymous");
        assertThat(receipt)
                .isEqualTo(new Receipt(PAGE, A.digest(), event.source().received(), false));
    }

    @Test
    void everyPushIsPublishedAndOnlyTheLastDigestIsADuplicate() {
        List<Receipt> receipts =
                List.of(A, A, B, A).stream()
                        .map(source -> join(intake.accept(upload(PAGE, source))))
                        .toList();

        assertThat(receipts)
                .extracting(Receipt::duplicate)
                .containsExactly(false, true, false, false);
        assertThat(publisher.events).filteredOn(PageReceived.class::isInstance).hasSize(4);
        assertThat(receipts).extracting(Receipt::received).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aPageThatWasNotPublishedIsNoDuplicateAfterwards() {
        join(intake.accept(upload(PageKey.parse("llrb/2022-12-02/1"), B)));
        publisher.away = true;
        assertNotPublished(intake.accept(upload(PAGE, A)));

        publisher.away = false;

        assertThat(join(intake.accept(upload(PAGE, A))).duplicate()).isFalse();
    }

    @Test
    void aPageWithdrawnInBetweenIsNoDuplicate() {
        join(intake.accept(upload(PAGE, A)));
        Instant withdrawn = join(intake.withdraw(PAGE, "anonymous", "错版"));

        assertThat(publisher.events)
                .contains(new PageWithdrawn(PAGE, withdrawn, "anonymous", "错版"));
        assertThat(join(intake.accept(upload(PAGE, A))).duplicate()).isFalse();
    }

    @Test
    void aPageTakenDownIsForgottenWithdrawnAndForgottenByEveryoneElse() {
        join(intake.accept(upload(PAGE, A)));

        Instant when = join(intake.takeDown(PAGE, "office", "法院"));

        assertThat(sources.find(PAGE, null)).isEmpty();
        assertThat(publisher.events)
                .last()
                .isEqualTo(new PageWithdrawn(PAGE, when, "office", "法院"));
        assertThat(publisher.takedowns).containsExactly(new Takedown(PAGE, when));
        assertThat(join(intake.accept(upload(PAGE, A))).duplicate()).isFalse();
    }

    @Test
    void aReasonThatCannotBeKeptIsRefused() {
        for (String reason : List.of("", "x".repeat(1001), "a\0b", "\uD800")) {
            assertThatExceptionOfType(PageRejectedException.class)
                    .isThrownBy(() -> intake.withdraw(PAGE, "anonymous", reason))
                    .satisfies(refused -> assertThat(refused.facts()).containsKey("limit"));
        }
        assertThat(publisher.events).isEmpty();
    }

    @Test
    void aPublicationIsDescribedOnceAndBeforeItsFirstPage() {
        join(intake.accept(upload(PAGE, A)));
        join(intake.accept(upload(PAGE, B)));
        join(intake.accept(upload(PageKey.parse("xyz/2022-12-02/1"), A)));

        assertThat(publisher.events.get(0))
                .isInstanceOfSatisfying(
                        PublicationDescribed.class,
                        described -> assertThat(described.settings()).isEqualTo(SETTINGS));
        assertThat(publisher.events.get(3))
                .isInstanceOfSatisfying(
                        PublicationDescribed.class,
                        described ->
                                assertThat(described.settings())
                                        .isEqualTo(PublicationSettings.UNKNOWN));
        assertThat(publisher.events).filteredOn(PublicationDescribed.class::isInstance).hasSize(2);
    }

    @Test
    void aDescriptionThatFailedIsTriedAgainWithTheNextPage() {
        publisher.away = true;
        assertNotPublished(intake.accept(upload(PAGE, A)));
        publisher.away = false;

        join(intake.accept(upload(PAGE, A)));

        assertThat(publisher.events.get(0)).isInstanceOf(PublicationDescribed.class);
    }

    @Test
    void nothingIsPublishedWhoseSourceCouldNotBeKept() {
        blobs.full = true;
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> join(intake.accept(upload(PAGE, A))))
                .withCauseInstanceOf(BlobStoreException.class);
        assertThat(publisher.events).isEmpty();

        blobs.full = false;
        join(intake.accept(upload(PAGE, A)));

        assertThat(sources.find(PAGE, A.digest()))
                .hasValueSatisfying(
                        kept ->
                                assertThat(kept.mediaType())
                                        .isEqualTo("text/plain; charset=UTF-8"));
    }

    private PageIntake intake(EventPublisher publisher) {
        ReceiptClock clock = new ReceiptClock(Clock.fixed(NOW, ZoneOffset.UTC));
        Publications publications = new Publications(Map.of("llrb", SETTINGS));
        return new PageIntake(
                new SourceKeeper(sources, Runnable::run),
                new PublicationAnnouncer(publications, publisher, clock),
                new LastDigests(100),
                new PageTurns(clock, Runnable::run),
                publisher);
    }

    private static Upload upload(PageKey page, Source source) {
        PageContent content =
                new PageContent(
                        "text/plain",
                        TextCharset.UTF_8,
                        List.of(SourceLine.of("标题"), SourceLine.of("正文")),
                        null);
        return new Upload(page, content, source, "anonymous");
    }

    private static void assertNotPublished(CompletionStage<Receipt> receipt) {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> join(receipt))
                .withCauseInstanceOf(NotPublishedException.class);
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
