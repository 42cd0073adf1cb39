package org.banmian.nlp.page.assembly;

/**
 * What a group of heading lines was found to be.
 *
 * @param group the lines
 * @param kind what they are
 * @param article index of the article they belong to, or -1
 * @param confidence 0 to 1
 */
record HeadingChoice(HeadingGroup group, Kind kind, int article, double confidence) {

    /** The outcomes. */
    enum Kind {
        HEADLINE,
        CROSSHEAD,
        NEITHER
    }
}
