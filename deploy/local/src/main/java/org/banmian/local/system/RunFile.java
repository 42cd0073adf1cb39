package org.banmian.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code run.json}: what a running system tells of itself; there only while it runs.
 *
 * @param launcher the process that keeps it running
 * @param addresses where its parts are found
 * @param pids of its parts
 * @param log the merged log
 */
public record RunFile(ProcessMark launcher, Addresses addresses, Map<Part, Long> pids, Path log) {

    private static final String NAME = "run.json";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /**
     * What the system that runs on a data folder tells; empty when none runs there. What a killed
     * launcher left behind is not believed.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static Optional<RunFile> read(Path data) throws IOException {
        try {
            RunFile run = parse(JSON.readTree(Files.readString(data.resolve(NAME))));
            return Optional.of(run).filter(known -> known.launcher.isAlive());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static RunFile parse(JsonNode json) throws IOException {
        try {
            Map<Part, Long> pids = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                pids.put(part, json.path("parts").path(part.toString()).asLong());
            }
            Addresses addresses =
                    new Addresses(
                            URI.create(json.path("ingest").asText()),
                            URI.create(json.path("store").asText()),
                            json.path("kafka").asText(),
                            json.path("database").asText());
            ProcessMark launcher =
                    new ProcessMark(
                            json.path("pid").asLong(),
                            Instant.parse(json.path("started").asText()),
                            json.path("command").textValue());
            return new RunFile(launcher, addresses, pids, Path.of(json.path("log").asText()));
        } catch (RuntimeException e) {
            throw new IOException(NAME + " is damaged: " + e.getMessage(), e);
        }
    }

    /** As it stands in the file. */
    public JsonNode json() {
        ObjectNode json = JSON.createObjectNode();
        json.put("pid", launcher.pid());
        json.put("started", launcher.started().toString());
        json.put("command", launcher.command());
        json.put("ingest", addresses.ingest().toString());
        json.put("store", addresses.store().toString());
        json.put("kafka", addresses.kafka());
        json.put("database", addresses.database());
        ObjectNode parts = json.putObject("parts");
        pids.forEach((part, id) -> parts.put(part.toString(), id));
        json.put("log", log.toString());
        return json;
    }

    /** Writes it so that a reader sees all of it or nothing. */
    void write(Path data) throws IOException {
        Path draft = data.resolve(NAME + ".draft");
        Files.writeString(draft, json().toPrettyString() + "\n");
        Files.move(
                draft,
                data.resolve(NAME),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes it away. */
    static void delete(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NAME));
    }
}
