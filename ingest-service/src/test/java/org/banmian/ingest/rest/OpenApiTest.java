package org.banmian.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banmian.access.AccessRefusedException;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.ingest.format.PageFormats;
import org.banmian.ingest.format.SourceFormats;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.junit.jupiter.api.Test;

/** The document is written by hand, so it is held against the code. */
class OpenApiTest {

    private static final List<Class<?>> RESOURCES =
            List.of(
                    PageResource.class,
                    IssueResource.class,
                    SourceResource.class,
                    PublicationResource.class);

    private final JsonNode document = read();

    @Test
    void everyMethodOfEveryResourceIsThereAndNoOther() {
        Map<String, Set<String>> served = new TreeMap<>();
        for (Class<?> resource : RESOURCES) {
            String path = resource.getAnnotation(Path.class).value();
            for (Method method : resource.getDeclaredMethods()) {
                String verb = verb(method);
                if (!verb.isEmpty()) {
                    Path below = method.getAnnotation(Path.class);
                    served.computeIfAbsent(
                                    below == null ? path : path + below.value(),
                                    any -> new TreeSet<>())
                            .add(verb);
                }
            }
        }

        Map<String, Set<String>> described = new TreeMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> described.put(path.getKey(), verbs(path.getValue())));
        assertThat(described).isEqualTo(served);
    }

    @Test
    void everyMediaTypeThatIsTakenIsNamed() {
        List<String> named = new ArrayList<>();
        document.at("/paths/~1v1~1pages~1{publication}~1{date}~1{page}/put/requestBody/content")
                .fieldNames()
                .forEachRemaining(named::add);

        assertThat(named)
                .contains(PageFormats.ANYTHING)
                .containsAll(SourceFormats.all().accepted());
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
                        "urn:banmian:problem:parameter-refused",
                        "urn:banmian:problem:source-not-kept",
                        "urn:banmian:problem:source-unknown",
                        "urn:banmian:problem:publication-unknown",
                        "urn:banmian:problem:publication-invalid",
                        "urn:banmian:problem:key-invalid",
                        "urn:banmian:problem:header-refused",
                        "urn:banmian:problem:body-broken-off",
                        "urn:banmian:problem:body-too-slow",
                        "urn:banmian:problem:over-capacity",
                        "urn:banmian:problem:no-room",
                        "urn:banmian:problem:not-tried",
                        "urn:banmian:problem:issue-refused",
                        "urn:banmian:problem:issue-not-acknowledged",
                        "urn:banmian:problem:not-acknowledged");
    }

    @Test
    void theAnswersHaveTheFieldsThatAreDescribed() {
        assertFields(AcceptedPage.class);
        assertFields(WithdrawnPage.class);
        assertFields(PublicationAnswer.class);
        assertFields(PublicationList.class);
        assertFields(PublicationSettings.class);
        assertFields(AcceptedIssue.class);
        assertFields(AcceptedIssue.IssuePage.class);
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
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static Set<String> verbs(JsonNode path) {
        Set<String> verbs = new TreeSet<>();
        path.fieldNames().forEachRemaining(verbs::add);
        verbs.remove("parameters");
        return verbs;
    }

    private static JsonNode read() {
        try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
