package org.banmian.ingest.rest;

import io.quarkus.logging.Log;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.banmian.access.AccessRefusedException;
import org.banmian.access.OverLimitException;
import org.banmian.contract.page.InvalidKeyException;
import org.banmian.ingest.blob.BlobStoreException;
import org.banmian.ingest.format.ReadersBusyException;
import org.banmian.ingest.intake.NotPublishedException;
import org.banmian.ingest.intake.OverCapacityException;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.problem.PageProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.UnwrapException;

/** Turns whatever was thrown into a problem document. */
@UnwrapException(CompletionException.class)
class Problems {

    private static final Duration ROOM_MAY_COME = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response refused(RequestRefusedException refused) {
        return refused.problem().response().build();
    }

    @ServerExceptionMapper
    Response invalidKey(InvalidKeyException invalid) {
        return of(invalid).response().build();
    }

    @ServerExceptionMapper
    Response rejected(PageRejectedException rejected) {
        return of(rejected).response().build();
    }

    @ServerExceptionMapper
    Response issueRefused(IssueRefusedException refused) {
        return refused.problem().response().build();
    }

    @ServerExceptionMapper
    Response refused(AccessRefusedException refused) {
        int status = refused.reason().isUnidentified() ? 401 : 403;
        Response.ResponseBuilder response =
                Problem.of(status, type(refused.reason()), detail(refused), Map.of()).response();
        return status == 401
                ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"banmian\"").build()
                : response.build();
    }

    @ServerExceptionMapper
    Response overLimit(OverLimitException over) {
        // Whole seconds, rounded up: a moment too early would be refused again.
        Duration wait = Duration.ofSeconds(over.after().plusMillis(999).toSeconds());
        return new Problem(429, "over-limit", detail(over), Map.of(), wait).response().build();
    }

    @ServerExceptionMapper
    Response overCapacity(OverCapacityException full) {
        return of(full).response().build();
    }

    @ServerExceptionMapper
    Response readersBusy(ReadersBusyException busy) {
        return of(busy).response().build();
    }

    @ServerExceptionMapper
    Response notPublished(NotPublishedException failure) {
        return unacknowledged().response().build();
    }

    @ServerExceptionMapper
    Response notKept(BlobStoreException failure) {
        Log.error("what was received could not be kept", failure);
        return of(failure).response().build();
    }

    @ServerExceptionMapper
    Response noRoom(NoRoomException failure) {
        Log.error("there is no room for what is being sent", failure);
        return Problem.passing(
                        "no-room",
                        "There is no room for the body here now, and nothing was published; send it"
                                + " again later.",
                        ROOM_MAY_COME)
                .response()
                .build();
    }

    @ServerExceptionMapper
    Response timedOut(TimeoutException timeout) {
        return unacknowledged().response().build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException failure, UriInfo uri) {
        boolean issue = uri.getPath().startsWith("/v1/issues/");
        return Problem.of(405, "This method is not served here; Allow names those that are.")
                .response()
                .header(HttpHeaders.ALLOW, issue ? IssueResource.METHODS : PageResource.METHODS)
                .build();
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return Problem.of(status, detail(status)).response().build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        Log.error("a request failed for a reason nobody thought of", failure);
        return Problem.of(500, detail(500)).response().build();
    }

    /** The problem of one page, which may be one of an issue. */
    static Problem of(RuntimeException failure) {
        return of(PageProblem.of(failure));
    }

    private static Problem unacknowledged() {
        return of(PageProblem.unacknowledged());
    }

    private static Problem of(PageProblem problem) {
        return new Problem(
                problem.status(),
                problem.type(),
                problem.detail(),
                problem.facts(),
                problem.retryAfter());
    }

    static String type(PageRejectedException.Reason reason) {
        return PageProblem.type(reason);
    }

    static String detail(int status) {
        return switch (status) {
            case 404 ->
                    "Nothing is here; pages are at /v1/pages/{publication}/{date}/{page}, issues at"
                            + " /v1/issues/{publication}/{date}.";
            case 406 -> "Answers are application/json; accept that.";
            case 500 -> "The request failed here; the log of the service says why.";
            default -> "The request cannot be served as it is.";
        };
    }

    static String type(AccessRefusedException.Reason reason) {
        return "access-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String detail(RuntimeException failure) {
        return Objects.requireNonNull(failure.getMessage());
    }
}
