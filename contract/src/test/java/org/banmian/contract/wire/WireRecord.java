package org.banmian.contract.wire;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.banmian.contract.Event;

/** A record with its value as a tree: how samples are stored, and how tests spoil them. */
record WireRecord(String key, Map<String, String> headers, JsonNode value) {

    static final Path SAMPLES = Path.of("src/test/resources/samples");

    private static final ObjectMapper TREE =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    static WireRecord of(Event event) {
        EncodedEvent encoded = new EventCodec("/banmian/sample").encode(event);
        return new WireRecord(encoded.key(), encoded.headers(), tree(encoded.value()));
    }

    /** Reads a stored sample, such as {@code v1/page-received/full}. */
    static WireRecord stored(String name) {
        try {
            return TREE.readValue(
                    Files.readString(SAMPLES.resolve(name + ".json")), WireRecord.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String json) {
        try {
            return TREE.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WireRecord withValue(JsonNode changed) {
        return new WireRecord(key, headers, changed);
    }

    Event decode() {
        return decode(Event.class);
    }

    <E extends Event> E decode(Class<E> family) {
        return decode(new EncodedEvent(key, headers, escaped()), family);
    }

    static <E extends Event> E decode(EncodedEvent record, Class<E> family) {
        return EventCodec.decode(
                utf8(record.key()),
                name ->
                        record.headers().containsKey(name)
                                ? utf8(record.headers().get(name))
                                : null,
                utf8(record.value()),
                family);
    }

    EventType type() {
        return EventType.of(headers.get(Headers.TYPE)).orElseThrow();
    }

    /** The value in ASCII, so that half a surrogate pair survives the way to the reader. */
    private String escaped() {
        try {
            return TREE.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form to store. */
    String json() {
        try {
            return TREE.writeValueAsString(this) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
