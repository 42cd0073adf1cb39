package org.banmian.nlp.page.line;

/** What a line is before its column is known. */
public enum LineKind {
    /** Nothing special yet: a heading or body text. */
    OPEN,
    /** Who made the page: editors, proof readers, telephone numbers. */
    IMPRINT,
    /** Date and page number. */
    FOLIO,
    /** A section label printed twice on one line. */
    DOUBLED,
    /** A section label whose halves are each printed twice. */
    DOUBLED_BY_HALVES,
    /** A line that repeats the one before it. */
    REPEATED,
    /** A byline on a line of its own. */
    BYLINE,
    /** A line of a caption that says so itself: it opens with 图为 or its like. */
    CAPTION,
    /** The credit of a photograph on a line of its own. */
    PHOTO_CREDIT,
    /** One sign of a heading set vertically. */
    VERTICAL
}
