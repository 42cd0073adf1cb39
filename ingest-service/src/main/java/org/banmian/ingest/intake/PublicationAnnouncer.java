package org.banmian.ingest.intake;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.PublicationSettings;

/**
 * Describes publications: each before its first page is published, so that wherever a page is known
 * its publication is, too, and each again when it is edited. A description that fails is tried
 * again with the next page.
 */
public final class PublicationAnnouncer {

    // One that falls out is merely described again.
    private static final int REMEMBERED = 10_000;

    private final Publications publications;
    private final EventPublisher publisher;
    private final ReceiptClock clock;
    private final AsyncCache<String, PublicationDescribed> announced =
            Caffeine.newBuilder().maximumSize(REMEMBERED).buildAsync();

    /** Describes these publications through this publisher. */
    public PublicationAnnouncer(
            Publications publications, EventPublisher publisher, ReceiptClock clock) {
        this.publications = publications;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Done when the publication has been described as it is.
     *
     * @return its settings
     */
    public CompletionStage<PublicationSettings> announce(String code) {
        PublicationSettings now = publications.settings(code);
        if (publications.described(code).filter(d -> d.settings().equals(now)).isPresent()) {
            return CompletableFuture.completedStage(now);
        }
        return announced
                .get(code, (missing, executor) -> describe(missing, now).toCompletableFuture())
                .thenApply(described -> publications.settings(code));
    }

    /**
     * Describes a publication anew.
     *
     * @return the description, once it is safe on its topic; fails with {@link
     *     NotPublishedException} when that is not known
     */
    public CompletionStage<PublicationDescribed> describe(
            String code, PublicationSettings settings) {
        PublicationDescribed event = new PublicationDescribed(code, settings, next(code));
        return publisher
                .publish(event)
                .thenApply(
                        done -> {
                            publications.learn(event);
                            return event;
                        });
    }

    // Later than what is known, also where another instance's clock is ahead of this one's.
    private Instant next(String code) {
        Instant now = clock.next();
        return publications
                .described(code)
                .map(known -> known.described().plusMillis(1))
                .filter(now::isBefore)
                .orElse(now);
    }
}
