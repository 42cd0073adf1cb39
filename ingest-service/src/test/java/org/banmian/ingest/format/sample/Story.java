package org.banmian.ingest.format.sample;

import java.util.List;

/**
 * An article as its editor wrote it; texts that are missing are empty.
 *
 * @param byline the line under the headline, or the names in the dateline
 */
public record Story(
        String kicker,
        String headline,
        String subtitle,
        String byline,
        List<String> paragraphs,
        String caption) {}
