package org.banmian.store.rest;

import jakarta.ws.rs.QueryParam;
import org.banmian.store.search.Interval;
import org.banmian.store.search.InvalidQueryException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A question for articles over time as an address asks it. */
public class TimelineQuestion extends Question {

    @Parameter(
            description = "By what time to count; month if not given",
            schema = @Schema(enumeration = {"day", "month", "year"}),
            example = "month")
    @QueryParam("interval")
    @Nullable String interval;

    /**
     * By what time to count.
     *
     * @throws InvalidQueryException if it is none
     */
    Interval interval() {
        return interval == null
                ? Interval.MONTH
                : named("interval", interval, Interval.values(), Interval::id);
    }
}
