package org.banmian.access;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How keys are written down: lines {@code <id>.<field>=<value>}, where {@code #} begins a comment.
 * The fields are {@code publications} (codes with commas between, or {@code *}), {@code secrets}
 * ({@code <hash>@<when made>}, at most two), {@code rights} and {@code revoked}.
 *
 * <p>Our own reader, because that of Java's properties takes a line written twice for one.
 */
final class KeyText {

    private static final String HEAD = "# API keys, as hashes. Managed by: ./banmian key\n";
    private static final Set<String> FIELDS =
            Set.of("publications", "secrets", "rights", "revoked");

    private KeyText() {}

    /**
     * Reads keys.
     *
     * @throws IllegalArgumentException naming the line or the key, never a hash
     */
    static KeyRing read(String text) {
        Map<String, Map<String, String>> byId = new TreeMap<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#")) {
                addLine(i + 1, line, byId);
            }
        }
        List<ApiKey> keys = new ArrayList<>();
        byId.forEach((id, fields) -> keys.add(key(id, fields)));
        return new KeyRing(keys);
    }

    private static void addLine(int number, String line, Map<String, Map<String, String>> byId) {
        int equals = line.indexOf('=');
        int dot = line.indexOf('.');
        if (dot < 0 || equals < dot || !FIELDS.contains(line.substring(dot + 1, equals).strip())) {
            throw new IllegalArgumentException(
                    "line "
                            + number
                            + " is not <id>.publications=, .secrets=, .rights= or"
                            + " .revoked=");
        }
        String field = line.substring(dot + 1, equals).strip();
        String before =
                byId.computeIfAbsent(line.substring(0, dot), id -> new LinkedHashMap<>())
                        .put(field, line.substring(equals + 1).strip());
        if (before != null) {
            throw new IllegalArgumentException("line " + number + " says " + field + " again");
        }
    }

    private static ApiKey key(String id, Map<String, String> fields) {
        try {
            return new ApiKey(
                    id,
                    Scope.of(words(fields.getOrDefault("publications", ""))),
                    words(fields.getOrDefault("rights", "")).stream()
                            .map(Right::named)
                            .collect(Collectors.toSet()),
                    words(fields.getOrDefault("secrets", "")).stream().map(KeyText::hash).toList(),
                    revoked(fields.get("revoked")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("key " + id + ": " + e.getMessage(), e);
        }
    }

    private static List<String> words(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static SecretHash hash(String word) {
        int at = word.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("a secret is written <hash>@<when made>");
        }
        return new SecretHash(word.substring(0, at), instant(word.substring(at + 1)));
    }

    private static @Nullable Instant revoked(@Nullable String value) {
        return value == null ? null : instant(value);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a time is written 2022-12-02T08:00:00Z", e);
        }
    }

    /** Writes keys, so that {@link #read} gives the same ones. */
    static String write(KeyRing keys) {
        StringBuilder text = new StringBuilder(HEAD);
        for (ApiKey key : keys.keys()) {
            text.append('\n');
            addField(text, key, "publications", key.scope().toString());
            addField(
                    text,
                    key,
                    "rights",
                    joined(key.rights().stream().sorted().map(Right::id).toList()));
            addField(
                    text,
                    key,
                    "secrets",
                    joined(key.secrets().stream().map(s -> s.sha256() + "@" + s.made()).toList()));
            addField(text, key, "revoked", key.isAlive() ? "" : String.valueOf(key.revoked()));
        }
        return text.toString();
    }

    private static String joined(List<String> words) {
        return String.join(",", words);
    }

    private static void addField(StringBuilder text, ApiKey key, String field, String value) {
        if (!value.isEmpty()) {
            text.append(key.id()).append('.').append(field).append('=').append(value).append('\n');
        }
    }
}
