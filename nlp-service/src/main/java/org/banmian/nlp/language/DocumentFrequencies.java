package org.banmian.nlp.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * In how many articles each word stands: a file of words and counts that belongs to the pipeline
 * version, because keywords depend on it.
 *
 * <p>The file is gzipped text, a word, a tab and a count per line, sorted; the first line has
 * {@code #} for a word and counts all articles. {@link Counter} makes a new one from an archive;
 * the one in the jar is described in {@code README.md} beside it.
 */
public final class DocumentFrequencies {

    private static final String BUNDLED = "document-frequencies.tsv.gz";
    private static final String ALL = "#";

    private final Map<String, Double> weights = new HashMap<>();
    private final double all;

    private DocumentFrequencies(Map<String, Integer> counts) {
        all = counts.getOrDefault(ALL, 1);
        counts.forEach((word, count) -> weights.put(word, weight(count)));
    }

    /** The frequencies in the jar. */
    public static DocumentFrequencies bundled() {
        try (InputStream data = DocumentFrequencies.class.getResourceAsStream(BUNDLED)) {
            if (data == null) {
                throw new IllegalStateException("the jar holds no " + BUNDLED);
            }
            return read(data);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BUNDLED, e);
        }
    }

    /**
     * Reads a file of frequencies.
     *
     * @throws UncheckedIOException if it cannot be read, or is no such file
     */
    public static DocumentFrequencies in(Path file) {
        try (InputStream data = Files.newInputStream(file)) {
            return read(data);
        } catch (IOException e) {
            throw new UncheckedIOException("no file of frequencies: " + file, e);
        }
    }

    /**
     * Reads a file of frequencies; the stream stays open.
     *
     * @throws IOException if reading fails, or a line is not a word, a tab and a count
     */
    public static DocumentFrequencies read(InputStream gzipped) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(gzipped), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            if (tab <= 0 || !line.substring(tab + 1).matches("[0-9]{1,9}")) {
                throw new IOException("no word and count: " + line);
            }
            counts.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
        }
        return new DocumentFrequencies(counts);
    }

    /** How much a word says about what an article is about: the rarer, the more; at least 0. */
    double weight(String word) {
        Double weight = weights.get(word);
        return weight == null ? weight(0) : weight;
    }

    private double weight(int count) {
        return Math.max(0, Math.log((all + 1) / (count + 1.0)));
    }

    /** Counts the words of an archive, article by article. Not for use by two threads at once. */
    public static final class Counter {

        private final Map<String, Integer> counts = new TreeMap<>();
        private int articles;

        /** Counts one article by its words, each once. */
        public void add(Collection<String> words) {
            articles++;
            for (String word : new HashSet<>(words)) {
                counts.merge(word, 1, Integer::sum);
            }
        }

        /**
         * Writes what was counted, words that stand in fewer articles than {@code least} left out;
         * the same counts give the same bytes. The stream stays open.
         *
         * @throws IOException if writing fails
         */
        public void write(OutputStream out, int least) throws IOException {
            GZIPOutputStream gzip = new GZIPOutputStream(out);
            gzip.write((ALL + "\t" + articles + "\n").getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                if (entry.getValue() >= least && !entry.getKey().equals(ALL)) {
                    String line = entry.getKey() + "\t" + entry.getValue() + "\n";
                    gzip.write(line.getBytes(StandardCharsets.UTF_8));
                }
            }
            gzip.finish();
        }
    }
}
