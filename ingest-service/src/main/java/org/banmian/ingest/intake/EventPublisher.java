package org.banmian.ingest.intake;

import java.util.concurrent.CompletionStage;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.wire.Takedown;

/** Where events go. */
public interface EventPublisher {

    /**
     * Publishes what happened to a page.
     *
     * @return done when the event is safe on the topic; fails with {@link NotPublishedException}
     *     when that is not known
     */
    CompletionStage<Void> publish(PageEvent event);

    /**
     * Has a page forgotten where its events were.
     *
     * @return as above
     */
    CompletionStage<Void> publish(Takedown takedown);

    /** As above, for a publication. */
    CompletionStage<Void> publish(PublicationDescribed event);
}
