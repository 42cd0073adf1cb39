package org.banmian.ingest.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.wire.Takedown;
import org.banmian.ingest.intake.EventPublisher;
import org.banmian.ingest.intake.NotPublishedException;

/** Keeps pages that are published, also when it is killed before it can say so. */
final class FakeBroker implements EventPublisher {

    final List<PageReceived> pages = new ArrayList<>();
    boolean away;
    Fate fate = new Fate(Integer.MAX_VALUE);

    @Override
    public CompletionStage<Void> publish(PageEvent event) {
        fate.point();
        if (away) {
            return CompletableFuture.failedStage(
                    new NotPublishedException(event.key(), new Exception("away")));
        }
        pages.add((PageReceived) event);
        fate.point();
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Void> publish(Takedown takedown) {
        throw new AssertionError("nobody takes pages down through a folder");
    }

    @Override
    public CompletionStage<Void> publish(PublicationDescribed event) {
        return CompletableFuture.completedStage(null);
    }

    List<String> keys() {
        return pages.stream().map(PageReceived::key).toList();
    }
}
