package org.banmian.ingest.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.banmian.contract.page.Direction;

/**
 * What is known of publications as long as nobody described them, by code: {@code
 * banmian.publications.llrb.name=吕梁日报}.
 */
@ConfigMapping(prefix = "banmian.publications")
interface PublicationsConfig {

    /** By publication code. */
    @WithParentName
    Map<String, Publication> byCode();

    /** One publication; what is not set is not known. */
    interface Publication {

        /** Its printed name. */
        Optional<String> name();

        /** Code of the administrative division it reports from, such as {@code 141100}. */
        Optional<String> homeRegion();

        /** BCP 47 tag of its language, such as {@code zh-Hans}. */
        Optional<String> language();

        /** IANA name of the zone its dates are in, such as {@code Asia/Shanghai}. */
        Optional<String> timeZone();

        /** How many columns a page is usually set in, 1 to 30. */
        OptionalInt columns();

        /**
         * How its text usually runs: {@code horizontal}, {@code vertical}, {@code right-to-left}.
         */
        Optional<Direction> readingDirection();
    }
}
