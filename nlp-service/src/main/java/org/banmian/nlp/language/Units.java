package org.banmian.nlp.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of the file {@code units.tsv}: how they are printed, and how they are given. */
final class Units {

    private static final String DATA = "units.tsv";

    private final Map<String, Unit> units = new HashMap<>();
    private int longest;

    /**
     * A unit found in a text.
     *
     * @param printed as it stands there
     * @param symbol how it is given
     * @param factor what a value in printed units is multiplied by
     */
    record Unit(String printed, String symbol, BigDecimal factor) {}

    Units() {
        try (InputStream data = Units.class.getResourceAsStream(DATA)) {
            if (data == null) {
                throw new IllegalStateException("the jar holds no " + DATA);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(List.of(line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + DATA, e);
        }
    }

    private void add(List<String> columns) {
        String printed = columns.get(0);
        BigDecimal factor = columns.size() > 2 ? new BigDecimal(columns.get(2)) : BigDecimal.ONE;
        units.put(printed, new Unit(printed, columns.get(1), factor));
        longest = Math.max(longest, printed.length());
    }

    /** The longest unit that the text goes on with, or null. */
    @Nullable Unit at(String text, int start) {
        for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
            Unit unit = units.get(text.substring(start, start + length));
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }
}
