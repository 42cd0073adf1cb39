package org.banmian.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;

/**
 * An operation as the OpenAPI document describes it.
 *
 * @param name to tell it by
 * @param operation the document's
 */
record Described(String name, Map<String, ?> operation) {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String KINDS = "urn:banmian:problem:";

    /** Checks that every answer has an example; the kinds of problems that it shows. */
    Set<String> check(JsonPath document) {
        Set<String> kinds = new TreeSet<>();
        Map<String, Map<String, ?>> responses = map(operation.get("responses"));
        assertThat(responses).as(name).containsKeys("200", "304", "401", "403", "429", "503");
        responses.forEach(
                (status, response) -> {
                    if (status.equals("200")) {
                        checkAnswer(map(response.get("content")), document);
                    } else if (!status.equals("304")) {
                        kinds.addAll(problems(status, map(response.get("content"))));
                    }
                });
        return kinds;
    }

    private void checkAnswer(Map<String, Map<String, ?>> content, JsonPath document) {
        Map<String, ?> answer = content.get("application/json");
        assertThat(answer).as(name).isNotNull();
        String schema = String.valueOf(map(answer.get("schema")).get("$ref"));
        assertThat(schema).as(name).startsWith(SCHEMAS);
        Map<String, ?> described =
                document.getMap("components.schemas." + schema.substring(SCHEMAS.length()));
        assertThat(described.get("examples"))
                .as(name + " answers " + schema)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .isInstanceOf(Map.class);
    }

    private Set<String> problems(String status, Map<String, Map<String, ?>> content) {
        assertThat(content).as(name + " " + status).containsOnlyKeys("application/problem+json");
        Map<String, Map<String, ?>> examples =
                map(content.get("application/problem+json").get("examples"));
        assertThat(examples).as(name + " " + status).isNotEmpty();
        Set<String> kinds = new TreeSet<>();
        examples.forEach(
                (kind, example) -> {
                    Map<String, ?> problem = map(example.get("value"));
                    assertThat(problem.get("type")).isEqualTo(KINDS + kind);
                    assertThat(problem.get("status")).hasToString(status);
                    kinds.add(kind);
                });
        return kinds;
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> map(Object value) {
        return (Map<String, T>) value;
    }
}
