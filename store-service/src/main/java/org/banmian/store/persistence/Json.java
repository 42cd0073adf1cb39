package org.banmian.store.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.wire.EventCodec;

/** JSON columns: written and read as events are, so that what is stored is what was said. */
final class Json {

    static final TypeReference<List<Furniture>> FURNITURE = new TypeReference<>() {};
    static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final ObjectMapper MAPPER = EventCodec.json();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value that cannot be written", e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " is damaged", e);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getType() + " is damaged", e);
        }
    }
}
