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
import org.banmian.contract.page.InvalidKeyException;
import org.banmian.ingest.access.AccessRefusedException;
import org.banmian.ingest.access.OverLimitException;
import org.banmian.ingest.blob.BlobStoreException;
import org.banmian.ingest.format.ReadersBusyException;
import org.banmian.ingest.intake.NotPublishedException;
import org.banmian.ingest.intake.OverCapacityException;
import org.banmian.ingest.issue.NotTriedException;
import org.banmian.ingest.page.PageRejectedException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.UnwrapException;

/** Turns whatever was thrown into a problem document. */
@UnwrapException(CompletionException.class)
class Problems {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response refused(RequestRefusedException refused) {
        return refused.problem().response().build();
    }

    @ServerExceptionMapper
    Response invalidKey(InvalidKeyException invalid) {
        return Problem.of(
                        400,
                        "key-invalid",
                        sentence(Objects.requireNonNull(invalid.getMessage())),
                        Map.of("field", invalid.field()))
                .response()
                .build();
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
                        LATER)
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
        if (failure instanceof PageRejectedException rejected) {
            return Problem.of(
                    status(rejected.reason()),
                    type(rejected.reason()),
                    rejected.detail(),
                    rejected.facts());
        }
        if (failure instanceof OverCapacityException || failure instanceof ReadersBusyException) {
            return Problem.passing(
                    "over-capacity",
                    "As many pages are in work as fit; send this one again in a moment.",
                    SOON);
        }
        if (failure instanceof BlobStoreException) {
            return Problem.passing(
                    "source-not-kept",
                    "What was sent could not be kept, and nothing was published; send it again"
                            + " later.",
                    LATER);
        }
        if (failure instanceof NotTriedException) {
            return Problem.passing(
                    "not-tried",
                    "The page was not tried, because "
                            + failure.getMessage()
                            + "; send it again, twice does no harm.",
                    LATER);
        }
        return unacknowledged();
    }

    private static Problem unacknowledged() {
        return Problem.passing(
                "not-acknowledged",
                "The broker has not acknowledged the page; send it again, twice does no harm.",
                LATER);
    }

    private static int status(PageRejectedException.Reason reason) {
        return switch (reason) {
            case UNKNOWN_MEDIA_TYPE, CONTRADICTED_MEDIA_TYPE, UNKNOWN_CHARSET -> 415;
            case TOO_LARGE -> 413;
            case INVALID_REASON -> 400;
            case EMPTY,
                    BLANK,
                    NUL_CHARACTER,
                    UNDECODABLE,
                    MALFORMED,
                    DOCTYPE,
                    SEVERAL_PAGES,
                    ARCHIVE_REFUSED,
                    NUMBER_UNKNOWN,
                    NUMBER_TWICE,
                    PDF_DAMAGED,
                    PDF_ENCRYPTED,
                    PDF_NOT_PERMITTED,
                    PDF_TOO_COSTLY,
                    PDF_WITHOUT_TEXT,
                    PDF_FONTS_UNREADABLE ->
                    422;
        };
    }

    static String type(PageRejectedException.Reason reason) {
        return "page-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
