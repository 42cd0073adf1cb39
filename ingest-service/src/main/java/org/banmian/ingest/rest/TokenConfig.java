package org.banmian.ingest.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What is read in tokens of the identity provider, beside {@code quarkus.oidc}, which says who that
 * is and whom its tokens are to be meant for.
 */
@ConfigMapping(prefix = "banmian.ingest.access.oidc")
interface TokenConfig {

    /**
     * The claim that says which publications somebody may push: an array of codes, or codes with
     * blanks or commas between; {@code *} for all.
     */
    @WithDefault("banmian_publications")
    String scopeClaim();
}
