package org.banmian.contract.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banmian.contract.Event;
import org.banmian.contract.page.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Events to records and back. Reading is strict about what an event is, and lenient about what it
 * may grow: unknown fields are ignored, unknown values of open lists are read as their default.
 */
public final class EventCodec {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final int MESSAGE = 300;

    private final String source;

    /** For events that this service says, such as {@code /banmian/ingest-service}. */
    public EventCodec(String source) {
        this.source = source;
    }

    /** The mapper that reads and writes event values; for whoever shows an event as JSON. */
    public static ObjectMapper json() {
        return JSON.copy();
    }

    /** An event as a record. */
    public EncodedEvent encode(Event event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(Headers.SPEC_VERSION, Headers.SPEC_VERSION_VALUE);
        headers.put(Headers.ID, event.eventId());
        headers.put(Headers.SOURCE, source);
        headers.put(Headers.TYPE, EventType.of(event).id());
        headers.put(Headers.TIME, event.time().toString());
        headers.put(Headers.SUBJECT, event.key());
        headers.put(Headers.CONTENT_TYPE, Headers.JSON);
        try {
            return new EncodedEvent(event.key(), headers, JSON.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that cannot be written: " + event.key(), e);
        }
    }

    /**
     * A record as an event of the family that its topic carries.
     *
     * @param key of the record
     * @param headers the last value of a header by its name, {@code null} when there is none
     * @param value of the record
     * @param family such as {@code PageEvent}
     * @throws MalformedEventException if it is no such event, or its key is not the event's own
     */
    public static <E extends Event> E decode(
            byte @Nullable [] key,
            Function<String, byte @Nullable []> headers,
            byte @Nullable [] value,
            Class<E> family) {
        if (key == null || key.length == 0) {
            throw new MalformedEventException("the record has no key");
        }
        if (value == null || value.length == 0) {
            throw new MalformedEventException("the record has no value");
        }
        EventType type = type(headers.apply(Headers.TYPE), family);
        E event = family.cast(parse(type, StrictText.read("the value", value)));
        String recordKey = StrictText.read("the key", key);
        if (!recordKey.equals(event.key())) {
            throw new MalformedEventException(
                    "the record's key is not that of its event, " + event.key());
        }
        return event;
    }

    private static EventType type(byte @Nullable [] header, Class<?> family) {
        if (header == null) {
            throw new MalformedEventException("the record has no header " + Headers.TYPE);
        }
        String id = StrictText.read("the header " + Headers.TYPE, header);
        EventType type =
                EventType.of(id)
                        .orElseThrow(
                                () ->
                                        new MalformedEventException(
                                                "no type or version this build knows: " + cut(id)));
        if (!family.isAssignableFrom(type.event())) {
            throw new MalformedEventException("this topic carries no " + type.id());
        }
        return type;
    }

    private static Event parse(EventType type, String value) {
        try {
            Event event = JSON.readValue(value, type.event());
            if (event == null) {
                throw new MalformedEventException("the value is null, not a " + type.id());
            }
            return event;
        } catch (JsonProcessingException e) {
            throw new MalformedEventException(
                    "no " + type.id() + where(e) + ": " + cut(e.getOriginalMessage()), e);
        }
    }

    private static String where(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return "";
        }
        return mapping.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? "" + step.getIndex()
                                        : step.getFieldName())
                .collect(Collectors.joining("/", ", at ", ""));
    }

    private static String cut(String text) {
        return Printable.of(text, MESSAGE);
    }
}
