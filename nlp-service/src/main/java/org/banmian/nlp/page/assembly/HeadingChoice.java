package org.banmian.nlp.page.assembly;

/**
 * What a group of heading lines was found to be.
 *
 * @param group the lines
 * @param kind what they are
 * @param article index of the article they belong to, or -1
 * @param margin by how much that beats the next best for the group, in log odds
 */
record HeadingChoice(HeadingGroup group, Kind kind, int article, double margin) {

    /** The outcomes. */
    enum Kind {
        HEADLINE,
        CROSSHEAD,
        NEITHER
    }
}
