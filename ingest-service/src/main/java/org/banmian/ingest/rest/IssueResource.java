package org.banmian.ingest.rest;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import org.banmian.contract.page.PageKey;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Whole issues, by publication and date. */
@Path("/v1/issues/{publication}/{date}")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
public class IssueResource {

    /** What may be asked of an issue here; the framework does not say it with a 405. */
    static final String METHODS = "OPTIONS, POST";

    private final Issues issues;

    IssueResource(Issues issues) {
        this.issues = issues;
    }

    @POST
    @ResponseStatus(202)
    public CompletionStage<AcceptedIssue> push(
            @RestPath String publication, @RestPath String date, @Context RoutingContext routing) {
        PageKey.checkPublication(publication);
        LocalDate day = PageKey.dateOf(date);
        return issues.accept(publication, day, routing);
    }
}
