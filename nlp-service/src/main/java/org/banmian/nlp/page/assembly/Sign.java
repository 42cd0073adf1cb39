package org.banmian.nlp.page.assembly;

/**
 * What speaks for or against an arrangement of a page. How much each says stands in the file of
 * weights; the sum over a page is compared between arrangements. The last ones, from frames on, are
 * known only where the source says where its lines stand.
 */
enum Sign {
    /** The next one on the page. */
    NEXT,
    /** One stands between the two. */
    SECOND,
    /** Two stand between the two. */
    THIRD,
    /** For each further one in between, as a logarithm. */
    FAR,
    /** It stands above. */
    UPWARD,
    /** The sentence is complete, and the next fragment begins with a full line. */
    CLOSED_TO_INSIDE,
    /** The sentence is complete, and the print does not say how the next fragment begins. */
    CLOSED_TO_UNKNOWN,
    /** The sentence is cut, and the next fragment begins with an indented line. */
    OPEN_TO_NEW,
    /** The sentence is cut, and the print does not say how the next fragment begins. */
    OPEN_TO_UNKNOWN,
    /** The sentence is cut, and the next fragment begins with a full line. */
    OPEN_TO_INSIDE,
    /** For each log odd that the cut sentence goes on there. */
    READING,
    /** Columns of one width. */
    SAME_WIDTH,
    /** Columns that differ by up to one character. */
    SIMILAR_WIDTH,
    /** Columns of different widths. */
    OTHER_WIDTH,
    /** The later one begins with a dateline. */
    OPENS_ARTICLE,
    /** The earlier one ends with a signature. */
    CLOSES_ARTICLE,
    /** A byline stands between two that are next to each other. */
    BYLINE_BETWEEN,
    /** An article stops in mid-sentence. */
    LOST_END,
    /** An article begins with a full line. */
    LOST_START,
    /** For each log odd that the fragments are about one thing. */
    TOPIC,
    /** An article of under forty characters. */
    TINY,
    /** An article of under seventy characters. */
    SMALL,
    /** An article without a headline. */
    NO_HEADLINE,
    /** A heading is an article's headline at all. */
    HEADLINE,
    /** Up to a fifth of the heading's rare pairs are in the article, as a share of that fifth. */
    SHARES_SOME,
    /** From a fifth to three fifths, likewise. */
    SHARES_MUCH,
    /** The headline stands directly above its article. */
    ABOVE_BODY,
    /** The headline stands directly below its article. */
    BELOW_BODY,
    /** A headline of its own that opens with a dash. */
    DASH,
    /** A headline that names an event and reports nothing. */
    EVENT,
    /** A headline of seven characters or fewer. */
    SHORT_HEADLINE,
    /** A headline with the words of a section label. */
    LABEL_HEADLINE,
    /** A headline that opens like another heading of the page. */
    SERIES,
    /** A heading that is nobody's. */
    LOOSE,
    /** A heading of ten characters or fewer that is nobody's. */
    LOOSE_LABEL,
    /** A heading with the words of a section label that is nobody's. */
    LABEL,
    /** A crosshead inside an article. */
    CROSSHEAD,
    /** A crosshead that opens like another one of the same article. */
    SAME_OPENING,
    /** A crosshead as long as another one of the same article. */
    SAME_LENGTH,
    /** A crosshead of at most fourteen characters exactly as long as two others of the article. */
    SERIES_OF_LENGTH,
    /** A crosshead in a column of one width whose words stand in the text above it. */
    SHARES_ABOVE,
    /** A crosshead wider than its column. */
    TOO_WIDE,
    /** A crosshead of more than twenty characters. */
    LONG_CROSSHEAD,
    /** One stands inside a frame and the other does not. */
    OTHER_FRAME,
    /** Under one and the same heading. */
    SAME_HEADING,
    /** Under different headings. */
    OTHER_HEADING,
    /** The next one below in its column. */
    DOWN_COLUMN,
    /** The next one below, over a wide gap. */
    DOWN_GAP,
    /** The next column, its top at one height. */
    ACROSS_LEVEL,
    /** The next column, which begins higher. */
    ACROSS_HIGHER,
    /** The next column, which begins lower. */
    ACROSS_LOWER,
    /** Neither below nor in the next column. */
    APART,
    /** For each log unit of the distance, in five sizes of the text. */
    FARTHER,
    /** The headline stands over its article. */
    OVER_BODY,
    /** Another heading stands over the article. */
    OTHER_OVER_BODY,
    /** It stands near, and nothing stands over the article. */
    NEAR_BODY,
    /** It stands far, and nothing stands over the article. */
    FAR_FROM_BODY
}
