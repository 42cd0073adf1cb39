package org.banmian.store.rest;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.banmian.access.AccessRefusedException;
import org.banmian.access.OverLimitException;
import org.banmian.contract.page.InvalidKeyException;
import org.banmian.store.archive.ArchiveTookTooLongException;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.banmian.store.search.IndexNotReadyException;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.SearchTookTooLongException;
import org.banmian.store.search.SnapshotGoneException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever went wrong into a problem document. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration IN_A_MOMENT = Duration.ofSeconds(1);

    @ServerExceptionMapper
    Response invalidKey(InvalidKeyException e) {
        Map<String, Object> members = Map.of("field", e.field());
        return Problem.of(Status.BAD_REQUEST, "key-invalid", said(e), members).response();
    }

    @ServerExceptionMapper
    Response invalidQuery(InvalidQueryException e) {
        Map<String, Object> members = new HashMap<>(Map.of("field", e.field()));
        Integer limit = e.limit();
        if (limit != null) {
            members.put("limit", limit);
        }
        return Problem.of(Status.BAD_REQUEST, "query-invalid", said(e), members).response();
    }

    @ServerExceptionMapper
    Response unknown(UnknownException e) {
        return Problem.of(Status.NOT_FOUND, "unknown", said(e), Map.of()).response();
    }

    @ServerExceptionMapper
    Response gone(GoneException e) {
        Map<String, Object> members = Map.of("revision", e.revision());
        return Problem.of(Status.GONE, "withdrawn", said(e), members).response();
    }

    @ServerExceptionMapper
    Response unavailable(ArchiveUnavailableException e) {
        LOG.warnf(e, "A reader was sent away");
        return Problem.of(
                        Status.SERVICE_UNAVAILABLE,
                        "archive-unavailable",
                        "The archive cannot be read now; try again later",
                        Map.of())
                .response(SOON);
    }

    @ServerExceptionMapper
    Response tookTooLong(SearchTookTooLongException e) {
        return Problem.of(Status.SERVICE_UNAVAILABLE, "search-took-too-long", said(e), Map.of())
                .response(SOON);
    }

    @ServerExceptionMapper
    Response indexNotReady(IndexNotReadyException e) {
        return Problem.of(Status.SERVICE_UNAVAILABLE, "index-not-ready", said(e), Map.of())
                .response(SOON);
    }

    @ServerExceptionMapper
    Response snapshotGone(SnapshotGoneException e) {
        Map<String, Object> members = Map.of("field", "cursor");
        return Problem.of(Status.GONE, "cursor-gone", said(e), members).response();
    }

    @ServerExceptionMapper
    Response tookTooLong(ArchiveTookTooLongException e) {
        LOG.warnf(e, "A reader was sent away");
        return Problem.of(Status.SERVICE_UNAVAILABLE, "read-took-too-long", said(e), Map.of())
                .response(SOON);
    }

    @ServerExceptionMapper
    Response noRoom(NoRoomException e) {
        return Problem.of(Status.SERVICE_UNAVAILABLE, "over-capacity", said(e), Map.of())
                .response(IN_A_MOMENT);
    }

    @ServerExceptionMapper
    Response refused(AccessRefusedException e) {
        boolean unidentified = e.reason().isUnidentified();
        Response problem =
                Problem.of(
                                unidentified ? Status.UNAUTHORIZED : Status.FORBIDDEN,
                                kind(e.reason()),
                                said(e),
                                Map.of())
                        .response();
        return unidentified
                ? Response.fromResponse(problem)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"banmian\"")
                        .build()
                : problem;
    }

    @ServerExceptionMapper
    Response overLimit(OverLimitException e) {
        // Whole seconds, rounded up: a moment too early would be refused again.
        Duration wait = Duration.ofSeconds(e.after().plusMillis(999).toSeconds());
        return Problem.of(Status.TOO_MANY_REQUESTS, "over-limit", said(e), Map.of()).response(wait);
    }

    /** The kind of problem it is to be refused for a reason. */
    static String kind(AccessRefusedException.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @ServerExceptionMapper
    Response noSuchPath(NotFoundException e) {
        return Problem.of(Status.NOT_FOUND, "There is nothing at this address").response();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException e) {
        Response problem =
                Problem.of(Status.METHOD_NOT_ALLOWED, "This address takes other methods")
                        .response();
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem
                : Response.fromResponse(problem).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        return Problem.of(e.getResponse().getStatusInfo(), said(e)).response();
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException e) {
        LOG.error("A request failed", e);
        return Problem.of(
                        Status.INTERNAL_SERVER_ERROR,
                        "The service failed; the fault is its own, and is in its log")
                .response();
    }

    private static String said(Exception e) {
        String message = e.getMessage();
        return message == null ? "No more is known" : message;
    }
}
