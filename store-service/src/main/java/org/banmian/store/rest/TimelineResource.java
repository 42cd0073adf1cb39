package org.banmian.store.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.banmian.store.search.ArticleSearch;
import org.banmian.store.search.Timeline;
import org.banmian.store.search.Timelines;
import org.banmian.store.search.query.ParsedQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles over time. */
@Path("/v1/timeline")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class TimelineResource {

    private final Timelines timelines;

    TimelineResource(ArticleSearch search) {
        this.timelines = new Timelines(search);
    }

    /** How many articles there are over time that a question finds. */
    @GET
    @Operation(
            operationId = "getTimeline",
            summary = "How many articles a question finds by day, month or year, exactly",
            description =
                    "The question is the one that finds articles. Each point also says how many"
                            + " articles of the same publications there are at all, so that a rise"
                            + " can be told from a thicker paper. Points go from the interval of"
                            + " from to that of to; where one is not given, from or to the first"
                            + " or last in which these publications have an article. At most "
                            + Timeline.MAX_POINTS
                            + " points are answered.")
    @APIResponseSchema(value = TimelineAnswer.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; see field and limit")
    @APIResponse(responseCode = "503", description = "The archive cannot be searched now")
    public TimelineAnswer get(@BeanParam TimelineQuestion question) {
        ParsedQuestion parsed = question.parsed();
        Timeline timeline =
                timelines.of(
                        parsed == null ? null : parsed.expression(),
                        question.filters(),
                        question.interval());
        return TimelineAnswer.of(timeline, parsed == null ? null : parsed.notice());
    }
}
