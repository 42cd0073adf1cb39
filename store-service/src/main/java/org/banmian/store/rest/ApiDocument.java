package org.banmian.store.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the OpenAPI document what holds for every address alike. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final String KEY = "key";

    /** What any address may answer beside what it says of itself. */
    private static final Map<String, String> ANYWHERE =
            new TreeMap<>(
                    Map.of(
                            "304",
                            "Nothing has changed since the answer whose ETag If-None-Match names",
                            "401",
                            "It is not known who asks; not where reading is open",
                            "403",
                            "The key may not read this",
                            "429",
                            "The key is over its limit; see Retry-After",
                            "503",
                            "This cannot be answered now; see Retry-After"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        secure(document);
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(ApiDocument::complete));
    }

    private static void secure(OpenAPI document) {
        Components components = document.getComponents();
        components.addSecurityScheme(
                KEY,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(
                                "`Authorization: Bearer <id>.<secret>`, as `./banmian key create ID"
                                        + " --right read` printed it. Where reading is open none is"
                                        + " needed."));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(KEY));
    }

    private static void complete(Operation operation) {
        APIResponses responses = operation.getResponses();
        if (operation.getParameters() != null && !responses.hasAPIResponse("400")) {
            responses.addAPIResponse(
                    "400",
                    OASFactory.createAPIResponse()
                            .description("A parameter is wrong; see field and limit"));
        }
        ANYWHERE.forEach(
                (status, description) -> {
                    if (!responses.hasAPIResponse(status)) {
                        responses.addAPIResponse(
                                status, OASFactory.createAPIResponse().description(description));
                    }
                });
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
        responses
                .getAPIResponses()
                .forEach(
                        (status, response) -> {
                            if (status.startsWith("4") || status.startsWith("5")) {
                                showProblems(status, response);
                            }
                        });
    }

    private static void showProblems(String status, APIResponse response) {
        MediaType problem =
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        ProblemExamples.ALL.stream()
                .filter(each -> status.equals(Integer.toString(each.status())))
                .forEach(each -> problem.addExample(each.kind(), example(each)));
        response.content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    }

    private static Example example(Problem problem) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", problem.type());
        value.put("title", problem.title());
        value.put("status", problem.status());
        value.put("detail", problem.detail());
        value.putAll(problem.members());
        return OASFactory.createExample().value(value);
    }
}
