package org.banmian.contract.wire;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of {@code spoilt.txt}: a stored sample with one place changed, so that it is no event. */
record Spoilt(boolean schemaSees, String sample, JsonPointer place, String replacement) {

    static List<Spoilt> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/spoilt.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Spoilt::parse)
                .toList();
    }

    private static Spoilt parse(String line) {
        String[] parts = line.split("\\|", 4);
        return new Spoilt(
                parts[0].strip().equals("schema"),
                parts[1].strip(),
                JsonPointer.compile(parts[2].strip()),
                parts[3].strip());
    }

    /** The sample with the change made; a key of the value that was changed is the record's too. */
    WireRecord record() {
        WireRecord stored = WireRecord.stored("v1/" + sample);
        JsonNode value = stored.value().deepCopy();
        change(value.at(place.head()));
        return stored.withValue(value);
    }

    private void change(JsonNode parent) {
        String name = place.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), WireRecord.tree(replacement));
        } else if (replacement.equals("-")) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, WireRecord.tree(replacement));
        }
    }

    @Override
    public String toString() {
        return sample + place + " = " + replacement;
    }
}
