package org.banmian.ingest.intake;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.WellFormed;
import org.banmian.contract.wire.Takedown;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.TextCharset;
import org.jspecify.annotations.Nullable;

/**
 * Accepts and withdraws pages. Every push is published, also one that brings nothing new; none is
 * before its source is kept.
 */
public final class PageIntake {

    private static final int MAX_REASON = 1000;

    private final SourceKeeper sources;
    private final PublicationAnnouncer announcer;
    private final LastDigests lastDigests;
    private final PageTurns turns;
    private final EventPublisher publisher;

    /** Keeps sources and publishes pages through this publisher, in these turns. */
    public PageIntake(
            SourceKeeper sources,
            PublicationAnnouncer announcer,
            LastDigests lastDigests,
            PageTurns turns,
            EventPublisher publisher) {
        this.sources = sources;
        this.announcer = announcer;
        this.lastDigests = lastDigests;
        this.turns = turns;
        this.publisher = publisher;
    }

    /**
     * Accepts a page.
     *
     * @return its receipt, once the page is safe on its topic; fails with {@link
     *     NotPublishedException} when that is not known, and with {@link
     *     org.banmian.ingest.blob.BlobStoreException} when its source could not be kept
     */
    public CompletionStage<Receipt> accept(Upload upload) {
        PageKey page = upload.page();
        return sources.keep(upload)
                .thenCompose(kept -> announcer.announce(page.publication()))
                .thenCompose(
                        settings ->
                                turns.next(page, received -> publish(upload, settings, received)));
    }

    /**
     * Withdraws a page, whether or not one was ever accepted.
     *
     * @param withdrawnBy a scanner's key id, or {@code anonymous}
     * @param reason in their words, up to 1000 characters
     * @return when it was withdrawn, once that is safe on its topic; fails as {@link #accept} does
     * @throws PageRejectedException if the reason cannot be kept
     */
    public CompletionStage<Instant> withdraw(
            PageKey page, String withdrawnBy, @Nullable String reason) {
        if (reason != null) {
            checkReason(reason);
        }
        return turns.next(
                page, received -> publish(new PageWithdrawn(page, received, withdrawnBy, reason)));
    }

    /**
     * Takes a page down, whether or not one was ever accepted: forgets what it was received in,
     * withdraws it, and has it forgotten by everyone who holds it.
     *
     * @return when, once all of that is safe on its topic; fails as {@link #accept} does, and may
     *     then have been done in part, so it is to be asked for again
     * @throws PageRejectedException if the reason cannot be kept
     */
    public CompletionStage<Instant> takeDown(
            PageKey page, String takenDownBy, @Nullable String reason) {
        if (reason != null) {
            checkReason(reason);
        }
        return turns.next(
                page,
                received ->
                        sources.takeDown(page)
                                .thenCompose(
                                        forgotten ->
                                                publish(
                                                        new PageWithdrawn(
                                                                page,
                                                                received,
                                                                takenDownBy,
                                                                reason)))
                                .thenCompose(
                                        withdrawn ->
                                                publisher.publish(new Takedown(page, received)))
                                .thenApply(done -> received));
    }

    private CompletionStage<Instant> publish(PageWithdrawn event) {
        return publisher
                .publish(event)
                .thenApply(
                        done -> {
                            lastDigests.withdrawn(event.page());
                            return event.received();
                        });
    }

    private CompletionStage<Receipt> publish(
            Upload upload, PublicationSettings settings, Instant received) {
        PageKey page = upload.page();
        boolean duplicate = lastDigests.isLast(page, upload.digest());
        return publisher
                .publish(event(upload, settings, received))
                .thenApply(
                        done -> {
                            lastDigests.accepted(page, upload.digest());
                            return new Receipt(page, upload.digest(), received, duplicate);
                        });
    }

    private static PageReceived event(
            Upload upload, PublicationSettings settings, Instant received) {
        PageContent content = upload.content();
        TextCharset charset = content.charset();
        PageSource source =
                new PageSource(
                        upload.digest(),
                        content.mediaType(),
                        charset == null ? null : charset.id(),
                        upload.source().size(),
                        received,
                        upload.receivedFrom());
        return new PageReceived(
                upload.page(), source, settings, content.lines(), content.geometry());
    }

    private static void checkReason(String reason) {
        try {
            WellFormed.text("reason", reason, MAX_REASON);
        } catch (IllegalArgumentException e) {
            throw new PageRejectedException(
                    PageRejectedException.Reason.INVALID_REASON,
                    "The " + e.getMessage() + ".",
                    Map.of("field", "reason", "limit", MAX_REASON));
        }
    }
}
