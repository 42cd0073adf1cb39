package org.banmian.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.banmian.contract.Event;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.wire.Takedown;

/** Keeps what is published; the broker it stands for can be away. */
final class RecordingPublisher implements EventPublisher {

    final List<Event> events = new ArrayList<>();
    final List<Takedown> takedowns = new ArrayList<>();
    boolean away;

    @Override
    public CompletionStage<Void> publish(PageEvent event) {
        return take(event);
    }

    @Override
    public CompletionStage<Void> publish(Takedown takedown) {
        if (away) {
            return CompletableFuture.failedStage(
                    new NotPublishedException(takedown.page().toString(), new Exception("away")));
        }
        takedowns.add(takedown);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Void> publish(PublicationDescribed event) {
        return take(event);
    }

    private CompletionStage<Void> take(Event event) {
        if (away) {
            return CompletableFuture.failedStage(
                    new NotPublishedException(event.key(), new Exception("away")));
        }
        events.add(event);
        return CompletableFuture.completedStage(null);
    }
}
