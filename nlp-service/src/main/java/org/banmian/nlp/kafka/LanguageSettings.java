package org.banmian.nlp.kafka;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** How the language of pages is read; explained in {@code application.properties}. */
@ConfigMapping(prefix = "banmian.language")
interface LanguageSettings {

    /** The folder of the operator's terms; none when it is not set. */
    Optional<Path> terms();

    /** The file of document frequencies; the one in the jar when it is not set. */
    Optional<Path> frequencies();
}
