package org.banmian.ingest.blob;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is known of bytes that were received for a page.
 *
 * @param digest SHA-256 of the bytes
 * @param mediaType with the charset they were read in, where the format has one
 * @param size how many there are
 * @param kept when they were last received for the page
 */
public record KeptSource(String digest, String mediaType, long size, Instant kept) {

    /** As it is written down beside the bytes. */
    byte[] text() {
        return ("mediaType=" + mediaType + "\nsize=" + size + "\nkept=" + kept + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static KeptSource read(String digest, byte[] text) {
        Map<String, String> fields =
                new String(text, StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split("=", 2))
                        .filter(field -> field.length == 2)
                        .collect(
                                Collectors.toMap(
                                        field -> field[0], field -> field[1], (a, b) -> b));
        try {
            return new KeptSource(
                    digest,
                    fields.getOrDefault("mediaType", "application/octet-stream"),
                    Long.parseLong(fields.getOrDefault("size", "")),
                    Instant.parse(fields.getOrDefault("kept", "")));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("no description of a source: " + digest, e);
        }
    }
}
