package org.banmian.nlp.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tables of labelled text beside the tests: columns parted by tabs, comments behind a #. */
final class Tables {

    private static final Pattern AND = Pattern.compile(" \\+ ");

    private Tables() {}

    /** What is labelled in a text: a stretch of it, and what is to be known of it. */
    record Label(String text, String value) {}

    /** The rows of a table, without its comments. */
    static List<List<String>> rows(String file) throws IOException {
        return lines(file).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** The lines of a file, without its comments. */
    static List<String> lines(String file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream data = Tables.class.getResourceAsStream(file)) {
            BufferedReader all =
                    new BufferedReader(
                            new InputStreamReader(
                                    Objects.requireNonNull(data), StandardCharsets.UTF_8));
            for (String line = all.readLine(); line != null; line = all.readLine()) {
                if (!line.startsWith("#")) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** The labels of a column: {@code name=value + name=value}. */
    static List<Label> labels(String column) {
        List<Label> labels = new ArrayList<>();
        for (String label : AND.split(column, -1)) {
            int equals = label.indexOf('=');
            labels.add(new Label(label.substring(0, equals), label.substring(equals + 1)));
        }
        return labels;
    }
}
