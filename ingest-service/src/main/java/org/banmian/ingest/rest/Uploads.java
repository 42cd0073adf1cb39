package org.banmian.ingest.rest;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.banmian.access.AuditEvent;
import org.banmian.access.AuditLog;
import org.banmian.access.Caller;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.blob.Source;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.intake.PageIntake;
import org.banmian.ingest.intake.Upload;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests to the intake: within the capacity, which is given back when the outcome is
 * known and not when the sender gave up, and with an answer in time.
 */
@ApplicationScoped
class Uploads {

    private final PageIntake intake;
    private final ManagedExecutor executor;
    private final Vertx vertx;
    private final DoorConfig config;
    private final AuditLog audit;
    private final Capacity capacity;

    Uploads(
            PageIntake intake,
            ManagedExecutor executor,
            Vertx vertx,
            DoorConfig config,
            Capacity capacity,
            AuditLog audit) {
        this.intake = intake;
        this.executor = executor;
        this.vertx = vertx;
        this.config = config;
        this.audit = audit;
        this.capacity = capacity;
    }

    /**
     * Receives a page's body and has it accepted.
     *
     * @param length of the body, if it is said beforehand
     */
    CompletionStage<AcceptedPage> accept(
            PageKey page, PageReader reader, @Nullable Long length, RoutingContext routing) {
        int limit = reader.maxBytes();
        if (length != null && length > limit) {
            throw PageRejectedException.tooManyBytes("The body", limit);
        }
        String sender = AccessFilter.caller(routing).id();
        Capacity.Place place =
                capacity.take(reader.heapBytes(length == null ? limit : length.intValue()));
        CompletionStage<Upload> upload =
                BodyReader.read(vertx, routing.request(), limit, config.bodyTimeout())
                        .thenApplyAsync(bytes -> upload(page, reader, bytes, sender), executor);
        CompletionStage<AcceptedPage> outcome = upload.thenCompose(this::accept);
        outcome.whenComplete((accepted, failure) -> place.free());
        return inTime(upload, outcome);
    }

    /** Has a page taken down. */
    CompletionStage<WithdrawnPage> takeDown(PageKey page, Caller by, @Nullable String reason) {
        return gone(
                page,
                AuditEvent.of(AuditEvent.Kind.PAGE_TAKEN_DOWN, by).because(reason),
                () -> intake.takeDown(page, by.id(), reason));
    }

    /** Has a page withdrawn. */
    CompletionStage<WithdrawnPage> withdraw(PageKey page, Caller by, @Nullable String reason) {
        return gone(
                page,
                AuditEvent.of(AuditEvent.Kind.PAGE_WITHDRAWN, by).because(reason),
                () -> intake.withdraw(page, by.id(), reason));
    }

    private CompletionStage<WithdrawnPage> gone(
            PageKey page, AuditEvent event, Supplier<CompletionStage<Instant>> removal) {
        Capacity.Place place = capacity.take(0);
        CompletionStage<Void> start = CompletableFuture.completedStage(null);
        CompletionStage<WithdrawnPage> outcome =
                start.thenCompose(now -> removal.get())
                        .thenApply(
                                received -> {
                                    audit.note(event.about(page.toString()));
                                    return new WithdrawnPage(page.toString(), received);
                                });
        outcome.whenComplete((withdrawn, failure) -> place.free());
        return inTime(start, outcome);
    }

    private static Upload upload(PageKey page, PageReader reader, byte[] bytes, String sender) {
        PageContent content = reader.read(bytes);
        return new Upload(page, content, Source.of(bytes), sender);
    }

    private CompletionStage<AcceptedPage> accept(Upload upload) {
        return intake.accept(upload)
                .thenApply(receipt -> AcceptedPage.of(receipt, upload.content()));
    }

    private <T> CompletionStage<T> inTime(CompletionStage<?> start, CompletionStage<T> outcome) {
        long millis = config.answerTimeout().toMillis();
        return start.thenCompose(
                started ->
                        outcome.toCompletableFuture()
                                .copy()
                                .orTimeout(millis, TimeUnit.MILLISECONDS));
    }
}
