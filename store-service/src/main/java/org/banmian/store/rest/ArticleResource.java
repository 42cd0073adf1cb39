package org.banmian.store.rest;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.banmian.access.Scope;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.ArchiveReader;
import org.banmian.store.archive.ArchivedArticle;
import org.banmian.store.search.ArticleQuery;
import org.banmian.store.search.ArticleSearch;
import org.banmian.store.search.FoundArticles;
import org.banmian.store.search.query.ParsedQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Articles. */
@Path("/v1/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ArticleResource {

    private final ArchiveReader archive;
    private final ArticleSearch search;

    ArticleResource(ArchiveReader archive, ArticleSearch search) {
        this.archive = archive;
        this.search = search;
    }

    /** Articles in which something stands, or that are something. */
    @GET
    @ForAnyKey
    @Operation(
            operationId = "findArticles",
            summary = "Articles by what stands in them and what they are, with counts")
    @APIResponseSchema(value = ArticleList.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; see field and limit")
    @APIResponse(
            responseCode = "410",
            description = "A list by relevance was left for too long; ask again without a cursor")
    @APIResponse(responseCode = "503", description = "The archive cannot be searched now")
    public ArticleList find(@BeanParam ArticleQuestion question, @Context RoutingContext routing) {
        Scope scope = AccessFilter.caller(routing).scope();
        ParsedQuestion parsed = question.parsed();
        ArticleQuery query = question.query(parsed, scope);
        FoundArticles found = search.find(query);
        return ArticleList.of(
                // Names that are nearly like it may be those of other publications.
                scope.all() ? found : found.withoutNames(),
                query.counts().interval() != null,
                parsed == null ? null : parsed.notice());
    }

    /** One revision of an article. */
    @GET
    @Path("{publication}/{date}/{page}/{n}")
    @Operation(operationId = "getArticle", summary = "An article, as it stands or as it once was")
    @APIResponseSchema(value = ArticleAnswer.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; see field")
    @APIResponse(responseCode = "404", description = "There is no such article or revision")
    @APIResponse(responseCode = "410", description = "It is withdrawn; see revision")
    public ArticleAnswer get(
            @Parameter(example = "llrb") @PathParam("publication") String publication,
            @Parameter(example = "2022-12-02") @PathParam("date") String date,
            @Parameter(example = "3") @PathParam("page") String page,
            @Parameter(example = "1") @PathParam("n") String n,
            @Parameter(description = "The newest when it is not given") @QueryParam("revision")
                    @Nullable String revision) {
        ArticleId id = id(publication, date, page, n);
        Optional<ArchivedArticle> found =
                revision == null
                        ? archive.article(id)
                        : archive.article(id, Numbers.read("revision", revision));
        ArchivedArticle article = found.orElseThrow(() -> unknown(id));
        ArchivedArticle.Content content = article.content();
        if (content == null) {
            throw new GoneException(id, article.revision());
        }
        return ArticleAnswer.of(article, content);
    }

    /** All revisions of an article. */
    @GET
    @Path("{publication}/{date}/{page}/{n}/revisions")
    @Operation(operationId = "getRevisions", summary = "All revisions of an article, in short")
    @APIResponseSchema(value = RevisionsAnswer.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "There is no such article")
    public RevisionsAnswer revisions(
            @Parameter(example = "llrb") @PathParam("publication") String publication,
            @Parameter(example = "2022-12-02") @PathParam("date") String date,
            @Parameter(example = "3") @PathParam("page") String page,
            @Parameter(example = "1") @PathParam("n") String n) {
        ArticleId id = id(publication, date, page, n);
        List<ArchivedArticle> revisions = archive.revisions(id);
        if (revisions.isEmpty()) {
            throw unknown(id);
        }
        return RevisionsAnswer.of(id, revisions);
    }

    /** What one revision of an article says otherwise than another. */
    @GET
    @Path("{publication}/{date}/{page}/{n}/difference")
    @Operation(
            operationId = "getDifference",
            summary = "What one revision of an article says otherwise than another, word by word",
            description =
                    "Offsets count UTF-16 code units of the text of the revision they are of. In"
                            + " each field the runs that are not added make up the text of the"
                            + " first, those that are not removed that of the second, pieces joined"
                            + " by line breaks. A withdrawal says nothing, and cannot be compared.")
    @APIResponseSchema(value = DifferenceAnswer.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; see field")
    @APIResponse(responseCode = "404", description = "There is no such article or revision")
    @APIResponse(responseCode = "410", description = "One of them is a withdrawal; see revision")
    public DifferenceAnswer difference(
            @Parameter(example = "llrb") @PathParam("publication") String publication,
            @Parameter(example = "2022-12-02") @PathParam("date") String date,
            @Parameter(example = "3") @PathParam("page") String page,
            @Parameter(example = "1") @PathParam("n") String n,
            @BeanParam RevisionQuestion revisions) {
        return new RevisionPair(archive, id(publication, date, page, n))
                .difference(revisions.from(), revisions.to());
    }

    private static ArticleId id(String publication, String date, String page, String n) {
        return new ArticleId(PageKey.of(publication, date, page), Numbers.read("n", n));
    }

    private static UnknownException unknown(ArticleId id) {
        return new UnknownException("There is no such article or revision: " + id);
    }
}
