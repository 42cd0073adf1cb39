package org.banmian.store.rest;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import org.banmian.access.AccessRefusedException.Reason;

/** Problems as the OpenAPI document shows them. */
final class ProblemExamples {

    /** One of each kind. */
    static final List<Problem> ALL =
            List.of(
                    Problem.of(
                            Status.BAD_REQUEST,
                            "key-invalid",
                            "a date is written yyyy-mm-dd, not 2023-02-30",
                            Map.of("field", "date")),
                    Problem.of(
                            Status.BAD_REQUEST,
                            "query-invalid",
                            "limit must be 0 to 100, not 101",
                            Map.of("field", "limit", "limit", 100)),
                    refused(Reason.NO_KEY, "Send a key: Authorization: Bearer <id>.<secret>."),
                    refused(
                            Reason.MALFORMED,
                            "Send the key as it was printed: Authorization: Bearer <id>.<secret>."),
                    refused(Reason.UNKNOWN_KEY, "This key is not known here; ask for one that is."),
                    refused(Reason.REVOKED_KEY, "This key was revoked; ask for a new one."),
                    refused(
                            Reason.OUT_OF_SCOPE,
                            "This key or token is for other publications; ask for one whose scope"
                                    + " has this one."),
                    refused(
                            Reason.NO_RIGHT,
                            "This key or token does not have the right read; ask for one that"
                                    + " has."),
                    Problem.of(
                            Status.NOT_FOUND,
                            "unknown",
                            "Nothing is known of llrb/2022-12-02/3",
                            Map.of()),
                    Problem.of(
                            Status.GONE,
                            "withdrawn",
                            "llrb/2022-12-02/3/1 was withdrawn, with its revision 2",
                            Map.of("revision", 2)),
                    Problem.of(
                            Status.GONE,
                            "cursor-gone",
                            "this list cannot go on, it was left for too long; ask again without a"
                                    + " cursor",
                            Map.of("field", "cursor")),
                    Problem.of(
                            Status.TOO_MANY_REQUESTS,
                            "over-limit",
                            "The key is over its limit of 100 requests a second; slow down.",
                            Map.of()),
                    Problem.of(
                            Status.SERVICE_UNAVAILABLE,
                            "over-capacity",
                            "Very many are reading now; ask again in a moment",
                            Map.of()),
                    Problem.of(
                            Status.SERVICE_UNAVAILABLE,
                            "archive-unavailable",
                            "The archive cannot be read now; try again later",
                            Map.of()),
                    Problem.of(
                            Status.SERVICE_UNAVAILABLE,
                            "read-took-too-long",
                            "Reading took too long; ask for less at once, or try again later",
                            Map.of()),
                    Problem.of(
                            Status.SERVICE_UNAVAILABLE,
                            "search-took-too-long",
                            "the search took too long; narrow it by publication or date",
                            Map.of()),
                    Problem.of(
                            Status.SERVICE_UNAVAILABLE,
                            "index-not-ready",
                            "the search index is being built; try again later",
                            Map.of()));

    private ProblemExamples() {}

    private static Problem refused(Reason reason, String detail) {
        Status status = reason.isUnidentified() ? Status.UNAUTHORIZED : Status.FORBIDDEN;
        return Problem.of(status, Problems.kind(reason), detail, Map.of());
    }
}
