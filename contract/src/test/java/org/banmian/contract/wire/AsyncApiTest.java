package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.Event;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The AsyncAPI document says what the code does: its topics, its events, its schemas. */
class AsyncApiTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/banmian/contract/wire");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNode DOCUMENT = read("asyncapi.yaml");

    private static final Map<Topic, Class<? extends Event>> CARRIED =
            Map.of(
                    Topic.PAGES, PageEvent.class,
                    Topic.ARTICLES, ArticlesEvent.class,
                    Topic.ARTICLE_CHANGES, ArticleChange.class,
                    Topic.PUBLICATIONS, PublicationDescribed.class);

    @Test
    void itIsAsyncApiThree() {
        assertThat(DOCUMENT.path("asyncapi").textValue()).isEqualTo("3.0.0");
    }

    @Test
    void itNamesExactlyTheTopicsThereAre() {
        assertThat(stream(DOCUMENT.path("channels")).map(c -> c.path("address").textValue()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Topic.values()).map(Topic::id).toList());
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void eachTopicIsKeptAsTheCodeSays(Topic topic) {
        JsonNode kafka = resolved(channel(topic).path("bindings")).path("kafka");
        JsonNode kept = kafka.path("topicConfiguration");
        long dead = Topic.DEAD_LETTER_DAYS * 24L * 3600 * 1000;

        assertThat(kept.at("/cleanup.policy/0").textValue())
                .isEqualTo(topic.compacted() ? "compact" : "delete");
        assertThat(kept.path("max.message.bytes").intValue()).isEqualTo(topic.maxMessageBytes());
        assertThat(kept.path("retention.ms").longValue()).isEqualTo(topic.compacted() ? -1 : dead);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void eachTopicNamesExactlyTheEventsItCarries(Topic topic) {
        List<String> carried =
                CARRIED.containsKey(topic)
                        ? Stream.of(EventType.values())
                                .filter(t -> CARRIED.get(topic).isAssignableFrom(t.event()))
                                .map(EventType::id)
                                .toList()
                        : List.of("dead-letter");

        assertThat(stream(channel(topic).path("messages")).map(AsyncApiTest::resolved))
                .map(message -> message.path("name").textValue())
                .containsExactlyInAnyOrderElementsOf(carried);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void eachMessageHasItsTypeAndItsSchema(EventType type) {
        JsonNode message = message(type);

        assertThat(message.at("/headers/allOf/1/properties/ce_type/const").textValue())
                .isEqualTo(type.id());
        assertThat(message.at("/payload/$ref").textValue()).isEqualTo("./" + type.schemaFile());
        assertThat(message.path("title").textValue()).isEqualTo(type.event().getSimpleName());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void eachExampleIsAnEventWithItsHeaders(EventType type) {
        JsonNode example = message(type).at("/examples/0");
        Map<String, String> headers = new LinkedHashMap<>();
        example.path("headers")
                .properties()
                .forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
        WireRecord record =
                new WireRecord(headers.get(Headers.SUBJECT), headers, example.path("payload"));

        Event event = record.decode();

        assertThat(Schemas.complaints(record)).isEmpty();
        assertThat(new EventCodec(headers.get(Headers.SOURCE)).encode(event).headers())
                .isEqualTo(headers);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collect(DOCUMENT, references);

        assertThat(references).hasSizeGreaterThan(30);
        assertThat(references).allSatisfy(ref -> assertThat(target(ref).isMissingNode()).isFalse());
    }

    @Test
    void deadLettersCarryTheHeadersThatTheCodeNames() {
        assertThat(DOCUMENT.at("/components/schemas/deadLetter/required"))
                .extracting(JsonNode::textValue)
                .containsExactly(
                        Headers.DEAD_LETTER_REASON,
                        Headers.DEAD_LETTER_TOPIC,
                        Headers.DEAD_LETTER_PARTITION,
                        Headers.DEAD_LETTER_OFFSET);
    }

    private static JsonNode channel(Topic topic) {
        return stream(DOCUMENT.path("channels"))
                .filter(channel -> channel.path("address").textValue().equals(topic.id()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode message(EventType type) {
        return stream(DOCUMENT.at("/components/messages"))
                .filter(message -> message.path("name").textValue().equals(type.id()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? target(node.path("$ref").textValue()) : node;
    }

    private static JsonNode target(String reference) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        JsonNode root = file.isEmpty() ? DOCUMENT : read(file);
        return hash < 0 ? root : root.at(JsonPointer.compile(reference.substring(hash + 1)));
    }

    private static JsonNode read(String file) {
        try {
            return YAML.readTree(Files.readString(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.path("$ref").textValue());
        }
        node.forEach(child -> collect(child, references));
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return node.valueStream();
    }
}
