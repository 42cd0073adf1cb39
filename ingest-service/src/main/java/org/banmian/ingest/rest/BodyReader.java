package org.banmian.ingest.rest;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.banmian.ingest.page.PageRejectedException;

/**
 * Reads one body within a limit and a time, on the event loop, so that a slow sender holds no
 * thread. Past either it stops reading at once; a body that breaks off is never taken for a whole
 * one.
 */
final class BodyReader {

    private final HttpServerRequest request;
    private final int limit;
    private final Buffer received = Buffer.buffer();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

    private BodyReader(HttpServerRequest request, int limit) {
        this.request = request;
        this.limit = limit;
    }

    /**
     * Reads the body of a request that nothing has been read of.
     *
     * @return the bytes; fails with {@link PageRejectedException} past the limit, with {@link
     *     RequestRefusedException} past the time, or when the connection broke
     */
    static CompletionStage<byte[]> read(
            Vertx vertx, HttpServerRequest request, int limit, Duration patience) {
        BodyReader reader = new BodyReader(request, limit);
        long timer = vertx.setTimer(patience.toMillis(), id -> reader.tooSlow(patience));
        CompletionStage<byte[]> body = reader.whole.minimalCompletionStage();
        body.whenComplete((bytes, failure) -> vertx.cancelTimer(timer));
        reader.start();
        return body;
    }

    private void start() {
        request.exceptionHandler(cause -> whole.completeExceptionally(brokenOff()));
        request.handler(this::append);
        request.endHandler(end -> whole.complete(received.getBytes()));
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void append(Buffer chunk) {
        if (whole.isDone()) {
            return;
        }
        if (received.length() + chunk.length() > limit) {
            stop(PageRejectedException.tooManyBytes("The body", limit));
        } else {
            received.appendBuffer(chunk);
        }
    }

    /** Nobody is left to read the answer when the connection is gone, but the log stays quiet. */
    static RequestRefusedException brokenOff() {
        return new RequestRefusedException(
                Problem.of(
                        400,
                        "body-broken-off",
                        "The body broke off before its end; send it again.",
                        Map.of("field", "body")));
    }

    private void tooSlow(Duration patience) {
        stop(
                new RequestRefusedException(
                        Problem.of(
                                408,
                                "body-too-slow",
                                "The body did not arrive within "
                                        + patience.toSeconds()
                                        + " seconds; send it again.",
                                Map.of("field", "body", "limit", patience.toSeconds()))));
    }

    private void stop(RuntimeException reason) {
        request.pause();
        whole.completeExceptionally(reason);
    }
}
