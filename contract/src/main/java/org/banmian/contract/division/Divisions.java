package org.banmian.contract.division;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * China's administrative divisions down to townships. The data is described in {@code README.md}
 * beside it; it has some 45,000 lines, and is read anew each time.
 */
public final class Divisions {

    /** What the data is called, as a resource of this module. */
    public static final String NAME = "org/banmian/contract/division/divisions.tsv.gz";

    private static final String FILE = "divisions.tsv.gz";

    private Divisions() {}

    /** All of them, by code: each stands behind those it lies in. */
    public static List<Division> read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(new ByteArrayInputStream(bytes())),
                                StandardCharsets.UTF_8))) {
            return lines.lines().map(Divisions::division).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /** CRC-32 of the data, for whoever has to tell results by one list from those by another. */
    public static long checksum() {
        CRC32 crc = new CRC32();
        crc.update(bytes());
        return crc.getValue();
    }

    private static Division division(String line) {
        int tab = line.indexOf('\t');
        return new Division(line.substring(0, tab), line.substring(tab + 1));
    }

    private static byte[] bytes() {
        try (InputStream data = Divisions.class.getResourceAsStream(FILE)) {
            if (data == null) {
                throw new IllegalStateException("the jar holds no " + FILE);
            }
            return data.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
