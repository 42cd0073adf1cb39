package org.banmian.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banmian.ingest.access.AccessRefusedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.junit.jupiter.api.Test;

/** The document is written by hand, so it is held against the code. */
class OpenApiTest {

    private final JsonNode document = read();

    @Test
    void everyMethodOfEveryResourceIsThereAndNoOther() {
        String path = PageResource.class.getAnnotation(Path.class).value();
        assertThat(document.get("paths").fieldNames()).toIterable().containsExactly(path);

        Set<String> served =
                Arrays.stream(PageResource.class.getMethods())
                        .map(OpenApiTest::verb)
                        .filter(verb -> !verb.isEmpty())
                        .collect(Collectors.toSet());
        assertThat(document.at("/paths").get(path).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(with(served, "parameters"));
    }

    @Test
    void everyProblemHasAnExample() {
        List<String> types =
                document.findValuesAsText("type").stream()
                        .filter(type -> type.startsWith("urn:banmian:problem:"))
                        .toList();

        assertThat(types)
                .containsAll(
                        Arrays.stream(Reason.values())
                                .map(Problems::type)
                                .map(type -> "urn:banmian:problem:" + type)
                                .toList())
                .containsAll(
                        Arrays.stream(AccessRefusedException.Reason.values())
                                .map(Problems::type)
                                .map(type -> "urn:banmian:problem:" + type)
                                .toList())
                .contains(
                        "urn:banmian:problem:over-limit",
                        "urn:banmian:problem:key-invalid",
                        "urn:banmian:problem:header-refused",
                        "urn:banmian:problem:body-broken-off",
                        "urn:banmian:problem:body-too-slow",
                        "urn:banmian:problem:over-capacity",
                        "urn:banmian:problem:not-acknowledged");
    }

    @Test
    void theAnswersHaveTheFieldsThatAreDescribed() {
        assertFields(AcceptedPage.class);
        assertFields(WithdrawnPage.class);
    }

    private void assertFields(Class<? extends Record> answer) {
        assertThat(
                        document.at("/components/schemas/" + answer.getSimpleName() + "/properties")
                                .fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Arrays.stream(answer.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
    }

    private static String verb(Method method) {
        if (method.isAnnotationPresent(PUT.class)) {
            return "put";
        }
        return method.isAnnotationPresent(DELETE.class) ? "delete" : "";
    }

    private static Set<String> with(Set<String> served, String other) {
        return Stream.concat(served.stream(), Stream.of(other)).collect(Collectors.toSet());
    }

    private static JsonNode read() {
        try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
