package org.banmian.nlp.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.CRC32;
import org.banmian.nlp.language.DocumentFrequencies;
import org.banmian.nlp.language.LanguageReader;
import org.banmian.nlp.language.OperatorTerms;

/** What an operator gives the reader of language, read once at the start. */
record OperatorData(OperatorTerms terms, Optional<Path> frequencies) {

    static OperatorData of(LanguageSettings settings) {
        return new OperatorData(
                settings.terms().map(OperatorTerms::in).orElse(OperatorTerms.NONE),
                settings.frequencies());
    }

    LanguageReader reader() {
        return new LanguageReader(
                terms,
                frequencies.map(DocumentFrequencies::in).orElseGet(DocumentFrequencies::bundled));
    }

    /** The checksum of each file by name, for the pipeline version. */
    SortedMap<String, Long> checksums() {
        SortedMap<String, Long> checksums = terms.checksums();
        frequencies.ifPresent(file -> checksums.put("frequencies", checksum(file)));
        return checksums;
    }

    private static long checksum(Path file) {
        try {
            CRC32 crc = new CRC32();
            crc.update(Files.readAllBytes(file));
            return crc.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException("the frequencies cannot be read: " + file, e);
        }
    }
}
