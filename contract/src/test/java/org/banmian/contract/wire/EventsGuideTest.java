package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.banmian.contract.Event;
import org.banmian.contract.Topic;
import org.junit.jupiter.api.Test;

/** What subscribers are told is true. */
class EventsGuideTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("`ce_type` is `([^`]+)`\\.\\s+```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theGuideShowsARealRecordOfEveryEvent() throws IOException {
        Map<EventType, Event> shown = new EnumMap<>(EventType.class);
        EXAMPLE.matcher(guide())
                .results()
                .forEach(
                        example -> {
                            EventType type = EventType.of(example.group(1)).orElseThrow();
                            shown.put(type, event(type, example.group(2)));
                        });

        assertThat(shown).containsOnlyKeys(EventType.values());
    }

    @Test
    void theGuideNamesEveryTopic() throws IOException {
        for (Topic topic : Topic.values()) {
            assertThat(guide()).contains("`" + topic.id() + "`");
        }
    }

    private static Event event(EventType type, String json) {
        var value = WireRecord.tree(json);
        String key = value.elements().next().textValue();
        WireRecord record = new WireRecord(key, Map.of(Headers.TYPE, type.id()), value);
        assertThat(Schemas.complaints(record)).isEmpty();
        return record.decode();
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/events.md"));
    }
}
