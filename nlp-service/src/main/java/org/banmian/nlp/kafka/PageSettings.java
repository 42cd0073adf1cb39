package org.banmian.nlp.kafka;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What the work on pages may cost; every setting is explained in {@code application.properties}.
 */
@ConfigMapping(prefix = "banmian.pages")
interface PageSettings {

    /** How many pages are in work at once. */
    int workers();

    /** The most text a page may have, in UTF-16 code units. */
    int maxCharacters();

    /** The most lines a page may have. */
    int maxLines();

    /** How long the work on a page may take. */
    Duration timeLimit();

    /** How long after that a page that did not give up counts as hung. */
    Duration grace();

    /** How long a page that was taken from the broker may see no progress. */
    Duration stallLimit();

    /** How many times a page may take the process down. */
    int restarts();

    /** Where attempts are kept over the death of the process. */
    Path attemptsFile();

    /** How long a stopping service waits for pages in work. */
    Duration stopLimit();
}
