package org.banmian.store.rest;

import jakarta.ws.rs.QueryParam;
import org.banmian.store.search.InvalidQueryException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Two revisions as an address names them. */
public class RevisionQuestion {

    @Parameter(
            description =
                    "The revision that is compared; if not given, the last one before the other"
                            + " that is no withdrawal",
            example = "1")
    @QueryParam("from")
    @Nullable String from;

    @Parameter(
            description = "The revision it is compared with; the newest if not given",
            example = "2")
    @QueryParam("to")
    @Nullable String to;

    /**
     * The first, if it is named.
     *
     * @throws InvalidQueryException if it is no revision
     */
    @Nullable Integer from() {
        return from == null ? null : Numbers.read("from", from);
    }

    /**
     * The second, likewise.
     *
     * @throws InvalidQueryException if it is no revision
     */
    @Nullable Integer to() {
        return to == null ? null : Numbers.read("to", to);
    }
}
