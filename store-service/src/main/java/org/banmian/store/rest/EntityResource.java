package org.banmian.store.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.banmian.store.search.entity.EntityKind;
import org.banmian.store.search.entity.EntitySearch;
import org.banmian.store.search.entity.ProfileQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People, places and organisations. */
@Path("/v1/entities")
@Tag(name = "People, places and organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class EntityResource {

    private final EntitySearch entities;

    EntityResource(EntitySearch entities) {
        this.entities = entities;
    }

    /** Names of one kind. */
    @GET
    @Path("{kind}")
    @Operation(
            operationId = "getNames",
            summary = "Names that articles name, with how many do",
            description =
                    "Counts are exact for one moment. A list by name goes on behind a name, so that"
                            + " nothing that stays is skipped; in one by articles, a name whose"
                            + " number changes meanwhile may be.")
    @APIResponseSchema(value = NameList.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; see field and limit")
    @APIResponse(responseCode = "503", description = "The archive cannot be searched now")
    public NameList names(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "person",
                                                "place",
                                                "organisation",
                                                "journalist",
                                                "photographer"
                                            }),
                            example = "person")
                    @PathParam("kind")
                    String kind,
            @BeanParam NameQuestion question) {
        EntityKind named = kind(kind);
        return NameList.of(named, entities.names(question.query(named)));
    }

    /** Somebody or something. */
    @GET
    @Path("{kind}/{name:.+}")
    @Operation(
            operationId = "getProfile",
            summary =
                    "Somebody or something that articles name: when, in which, beside whom, and by"
                            + " which titles",
            description =
                    "Whoever has the same name is one. A place is given by its name or its division"
                            + " code, and includes what lies inside it. Companions are ordered by"
                            + " the log-likelihood ratio of being named together; those named"
                            + " together less often than by chance are left out.")
    @APIResponseSchema(value = ProfileAnswer.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; see field and limit")
    @APIResponse(responseCode = "404", description = "No article names it")
    @APIResponse(responseCode = "503", description = "The archive cannot be searched now")
    public ProfileAnswer profile(
            @Parameter(example = "person") @PathParam("kind") String kind,
            @Parameter(example = "孙大军") @PathParam("name") String name,
            @BeanParam ProfileQuestion question) {
        ProfileQuery query = question.query(kind(kind), name);
        return entities.profile(query)
                .map(profile -> ProfileAnswer.of(query, profile))
                .orElseThrow(
                        () -> new UnknownException("No article names this " + query.kind().id()));
    }

    private static EntityKind kind(String kind) {
        return Question.named("kind", kind, EntityKind.values(), EntityKind::id);
    }
}
