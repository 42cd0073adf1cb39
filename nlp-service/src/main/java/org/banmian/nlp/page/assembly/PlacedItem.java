package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.line.Area;

/**
 * Something that stands on the page.
 *
 * @param area where
 * @param kind what it is
 * @param number of the fragment, in page order; of a heading, its place; else unused
 */
record PlacedItem(Area area, Kind kind, int number) {

    /** What stands on a page. */
    enum Kind {
        /** A fragment of body text. */
        TEXT,
        /** A stack of headings in larger type. */
        HEADING,
        /** A filled bar as high as a line: a heading that is a picture. */
        PICTURED_HEADING,
        /** A thin line from left to right. */
        RULE,
        /** A photograph or its caption. */
        PICTURE,
        /** A crosshead or a byline. */
        OTHER
    }

    boolean isHeading() {
        return kind == Kind.HEADING || kind == Kind.PICTURED_HEADING;
    }
}
