package org.banmian.local.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banmian.local.drill.check.BadRecord;
import org.banmian.local.system.Part;

/**
 * What a system's nlp-service remembers of its attempts, read from outside.
 *
 * @param file a line {@code + record} for each beginning, {@code - record} for each end
 */
record Attempts(Path file) {

    static Attempts of(Path data) {
        return new Attempts(data.resolve(Part.NLP.toString()).resolve("attempts.log"));
    }

    /**
     * How many times work on a record was begun and not ended, by this process and those before.
     */
    int begun(BadRecord.Place record) throws IOException {
        int begun = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (line.startsWith("+ " + record + "/")) {
                begun++;
            } else if (line.startsWith("- " + record + "/")) {
                begun = 0;
            }
        }
        return begun;
    }
}
