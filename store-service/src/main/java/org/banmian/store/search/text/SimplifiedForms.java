package org.banmian.store.search.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The simplified form of each traditional character, from a table: each line is a simplified
 * character followed by the traditional ones it stands for. Where the table comes from is said
 * beside it.
 */
final class SimplifiedForms {

    private static final String TABLE = "simplified-forms.txt";
    private static final char[] FORMS = read();

    private SimplifiedForms() {}

    /** The simplified form; any other character itself. */
    static char of(char c) {
        return FORMS[c];
    }

    private static char[] read() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < forms.length; c++) {
            forms[c] = (char) c;
        }
        InputStream table = SimplifiedForms.class.getResourceAsStream(TABLE);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(table, TABLE), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> add(line, forms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private static void add(String line, char[] forms) {
        for (int i = 1; i < line.length(); i++) {
            forms[line.charAt(i)] = line.charAt(0);
        }
    }
}
