package org.banmian.ingest.rest;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import org.banmian.ingest.intake.OverCapacityException;
import org.banmian.ingest.issue.IssueReader;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Carries issues to the intake, as many at once as there are places. */
@ApplicationScoped
class Issues {

    private final IssueReader reader;
    private final IssueWork work;
    private final IssueBodies bodies;
    private final ManagedExecutor executor;
    private final long maxBytes;
    private final Semaphore places;

    Issues(
            IssueReader reader,
            IssueWork work,
            IssueBodies bodies,
            ManagedExecutor executor,
            IssueConfig config) {
        this.reader = reader;
        this.work = work;
        this.bodies = bodies;
        this.executor = executor;
        this.maxBytes = config.maxBytes().asLongValue();
        this.places = new Semaphore(config.inWork());
    }

    /** Receives an issue and has its pages accepted. */
    CompletionStage<AcceptedIssue> accept(
            String publication, LocalDate date, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        UploadHeaders headers = UploadHeaders.of(request.headers());
        IssueReader.Declared declared = reader.declared(headers.mediaType(), headers.parameters());
        Long length = headers.length();
        if (length != null && length > maxBytes) {
            throw BodySpool.tooManyBytes(maxBytes);
        }
        if (!places.tryAcquire()) {
            throw new OverCapacityException();
        }
        FileChannel file = open();
        Sender sender = new Sender(request, AccessFilter.caller(routing).id());
        CompletionStage<AcceptedIssue> outcome =
                bodies.receive(request, file)
                        .thenApplyAsync(
                                received -> work.accept(publication, date, declared, file, sender),
                                executor);
        outcome.whenComplete((accepted, failure) -> close(file));
        // The framework cancels what it is given when the sender goes, and the work would go on
        // with a file that is closed; so it is given a stage of its own.
        return outcome.thenApply(accepted -> accepted);
    }

    private FileChannel open() {
        try {
            return bodies.open();
        } catch (NoRoomException e) {
            places.release();
            throw e;
        }
    }

    private void close(FileChannel file) {
        places.release();
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
