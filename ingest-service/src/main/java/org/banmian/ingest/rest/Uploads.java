package org.banmian.ingest.rest;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.intake.PageIntake;
import org.banmian.ingest.intake.Upload;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.SourceDigest;
import org.banmian.ingest.page.TextCharset;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests to the intake: within the capacity, which is given back when the outcome is
 * known and not when the sender gave up, and with an answer in time.
 */
@ApplicationScoped
class Uploads {

    /** Who sends, as long as senders have no keys. */
    private static final String ANONYMOUS = "anonymous";

    private final PageIntake intake;
    private final ManagedExecutor executor;
    private final Vertx vertx;
    private final DoorConfig config;
    private final Capacity capacity;

    Uploads(PageIntake intake, ManagedExecutor executor, Vertx vertx, DoorConfig config) {
        this.intake = intake;
        this.executor = executor;
        this.vertx = vertx;
        this.config = config;
        this.capacity = new Capacity(Math.toIntExact(config.inWork().asLongValue()));
    }

    /**
     * Receives a page's body and has it accepted.
     *
     * @param length of the body, if it is said beforehand
     */
    CompletionStage<AcceptedPage> accept(
            PageKey page, PageReader reader, @Nullable Long length, HttpServerRequest request) {
        int limit = reader.maxBytes();
        if (length != null && length > limit) {
            throw PageRejectedException.tooManyBytes("The body", limit);
        }
        Capacity.Place place = capacity.take(length == null ? limit : length.intValue());
        CompletionStage<Upload> upload =
                BodyReader.read(vertx, request, limit, config.bodyTimeout())
                        .thenApplyAsync(bytes -> upload(page, reader, bytes), executor);
        CompletionStage<AcceptedPage> outcome = upload.thenCompose(this::accept);
        outcome.whenComplete((accepted, failure) -> place.free());
        return inTime(upload, outcome);
    }

    /** Has a page withdrawn. */
    CompletionStage<WithdrawnPage> withdraw(PageKey page, @Nullable String reason) {
        Capacity.Place place = capacity.take(0);
        CompletionStage<Void> start = CompletableFuture.completedStage(null);
        CompletionStage<WithdrawnPage> outcome =
                start.thenCompose(now -> intake.withdraw(page, ANONYMOUS, reason))
                        .thenApply(received -> new WithdrawnPage(page.toString(), received));
        outcome.whenComplete((withdrawn, failure) -> place.free());
        return inTime(start, outcome);
    }

    private static Upload upload(PageKey page, PageReader reader, byte[] bytes) {
        PageContent content = reader.read(bytes);
        return new Upload(page, content, SourceDigest.of(bytes), bytes.length, ANONYMOUS);
    }

    private CompletionStage<AcceptedPage> accept(Upload upload) {
        TextCharset charset = upload.content().charset();
        return intake.accept(upload)
                .thenApply(
                        receipt -> AcceptedPage.of(receipt, charset == null ? null : charset.id()));
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
