package org.banmian.nlp.page.assembly;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How much each sign says, in log odds. */
final class Weights {

    private static final Weights SHIPPED = read("weights.tsv");

    private final double[] values;

    Weights(double[] values) {
        this.values = values.clone();
        if (values.length != Sign.values().length) {
            throw new IllegalArgumentException("as many weights as signs, not " + values.length);
        }
    }

    /** The weights in the resource file beside this class, fitted to composed pages. */
    static Weights shipped() {
        return SHIPPED;
    }

    double of(Sign sign) {
        return values[sign.ordinal()];
    }

    private static Weights read(String resource) {
        double[] values = new double[Sign.values().length];
        int read = 0;
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(resource));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    values[Sign.valueOf(cells[0]).ordinal()] = Double.parseDouble(cells[1]);
                    read++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (read != values.length) {
            throw new IllegalStateException(resource + " has " + read + " weights");
        }
        return new Weights(values);
    }
}
