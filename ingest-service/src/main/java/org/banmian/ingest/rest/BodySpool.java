package org.banmian.ingest.rest;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.banmian.ingest.page.PageRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one body into a file, within a limit, and with a sender that keeps a least rate. Chunks are
 * written on the executor, one at a time, while the sender waits; past a limit it stops at once.
 */
final class BodySpool {

    private static final long TICK_MILLIS = 1000;

    private final Context context;
    private final HttpServerRequest request;
    private final FileChannel file;
    private final Executor executor;
    private final Limits limits;
    private final CompletableFuture<Long> whole = new CompletableFuture<>();
    private CompletionStage<Void> written = CompletableFuture.completedStage(null);
    private long received;
    private long ticks;

    private BodySpool(
            Context context,
            HttpServerRequest request,
            FileChannel file,
            Executor executor,
            Limits limits) {
        this.context = context;
        this.request = request;
        this.file = file;
        this.executor = executor;
        this.limits = limits;
    }

    /**
     * How much, and how slowly.
     *
     * @param bytes the most there may be
     * @param seconds how long a sender may send nothing, counted from the start
     * @param bytesPerSecond the least rate, after that
     */
    record Limits(long bytes, long seconds, long bytesPerSecond) {}

    /**
     * Reads the body of a request that nothing has been read of.
     *
     * @return its length, when all of it is in the file and nothing is being written any more;
     *     fails as {@link BodyReader} does, and with {@link NoRoomException}
     */
    static CompletionStage<Long> read(
            Vertx vertx,
            HttpServerRequest request,
            FileChannel file,
            Executor executor,
            Limits limits) {
        BodySpool spool =
                new BodySpool(vertx.getOrCreateContext(), request, file, executor, limits);
        long timer = vertx.setPeriodic(TICK_MILLIS, id -> spool.tick());
        // Whoever closes the file must not do so under a chunk that is being written.
        CompletionStage<Long> body =
                spool.whole
                        .handle((length, failure) -> spool.written)
                        .thenCompose(last -> last)
                        .handle((none, failure) -> null)
                        .thenCompose(none -> spool.whole);
        body.whenComplete((length, failure) -> vertx.cancelTimer(timer));
        spool.start();
        return body;
    }

    private void start() {
        request.exceptionHandler(cause -> whole.completeExceptionally(BodyReader.brokenOff()));
        request.handler(this::append);
        request.endHandler(end -> written.whenComplete((none, failure) -> ended(failure)));
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void append(Buffer chunk) {
        if (whole.isDone()) {
            return;
        }
        received += chunk.length();
        if (received > limits.bytes) {
            stop(tooManyBytes(limits.bytes));
            return;
        }
        request.pause();
        ByteBuffer bytes = ByteBuffer.wrap(chunk.getBytes());
        written =
                written.thenRunAsync(() -> write(bytes), executor)
                        .whenComplete(
                                (none, failure) -> context.runOnContext(now -> next(failure)));
    }

    private void write(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new NoRoomException(e);
        }
    }

    private void next(@Nullable Throwable failure) {
        if (failure != null) {
            whole.completeExceptionally(failure);
        } else if (!whole.isDone()) {
            request.resume();
        }
    }

    private void ended(@Nullable Throwable failure) {
        if (failure == null) {
            whole.complete(received);
        } else {
            whole.completeExceptionally(failure);
        }
    }

    private void tick() {
        ticks++;
        // While the request is paused the break of its connection is not always told.
        if (request.response().closed()) {
            whole.completeExceptionally(BodyReader.brokenOff());
            return;
        }
        if (ticks > limits.seconds
                && received < (ticks - limits.seconds) * limits.bytesPerSecond
                && !whole.isDone()) {
            stop(
                    new RequestRefusedException(
                            Problem.of(
                                    408,
                                    "body-too-slow",
                                    "The body arrives more slowly than "
                                            + limits.bytesPerSecond
                                            + " bytes a second; send it again.",
                                    Map.of(
                                            "field",
                                            "body",
                                            "limit",
                                            limits.bytesPerSecond,
                                            "unit",
                                            "bytes per second"))));
        }
    }

    private void stop(RuntimeException reason) {
        request.pause();
        whole.completeExceptionally(reason);
    }

    static PageRejectedException tooManyBytes(long limit) {
        return new PageRejectedException(
                PageRejectedException.Reason.TOO_LARGE,
                "The body has more than the " + limit + " bytes an issue may have.",
                Map.of("field", "body", "limit", limit, "unit", "bytes"));
    }
}
