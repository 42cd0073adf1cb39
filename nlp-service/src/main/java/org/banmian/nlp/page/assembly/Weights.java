package org.banmian.nlp.page.assembly;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How much each sign says, in log odds. */
final class Weights {

    private static final Weights SHIPPED = read("weights.tsv");

    private final Map<Sign, Double> values;

    /**
     * @throws IllegalArgumentException when a sign has no weight
     */
    Weights(Map<Sign, Double> values) {
        this.values = new EnumMap<>(values);
        for (Sign sign : Sign.values()) {
            if (!this.values.containsKey(sign)) {
                throw new IllegalArgumentException("no weight for " + sign);
            }
        }
    }

    /** The weights in the resource file beside this class, fitted to composed pages. */
    static Weights shipped() {
        return SHIPPED;
    }

    double of(Sign sign) {
        return Objects.requireNonNull(values.get(sign));
    }

    private static Weights read(String resource) {
        Map<Sign, Double> values = new EnumMap<>(Sign.class);
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(resource));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                values.put(
                        Sign.valueOf(line.substring(0, tab)),
                        Double.valueOf(line.substring(tab + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(values);
    }
}
