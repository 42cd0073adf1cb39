package org.banmian.ingest.intake;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletionStage;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.PublicationSettings;

/**
 * Describes a publication once per start, before its first page is published, so that wherever a
 * page is known its publication is, too. A description that fails is tried again with the next
 * page.
 */
public final class PublicationAnnouncer {

    // More would be a flood of made-up codes; one that falls out is merely described again.
    private static final int REMEMBERED = 10_000;

    private final Publications publications;
    private final EventPublisher publisher;
    private final ReceiptClock clock;
    private final AsyncCache<String, String> described =
            Caffeine.newBuilder().maximumSize(REMEMBERED).buildAsync();

    /** Describes these publications through this publisher. */
    public PublicationAnnouncer(
            Publications publications, EventPublisher publisher, ReceiptClock clock) {
        this.publications = publications;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Done when the publication has been described since this object was made.
     *
     * @return its settings
     */
    public CompletionStage<PublicationSettings> announce(String code) {
        return described
                .get(code, (missing, executor) -> describe(missing).toCompletableFuture())
                .thenApply(publications::settings);
    }

    private CompletionStage<String> describe(String code) {
        PublicationDescribed event =
                new PublicationDescribed(code, publications.settings(code), clock.next());
        return publisher.publish(event).thenApply(done -> code);
    }
}
