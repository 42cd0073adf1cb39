package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A stretch of a piece's text that does not stand in the source as it stands here: as many code
 * units, but others. What was left out needs no repair: it lies between the piece's source spans.
 *
 * @param kind why it was changed
 * @param start first code unit in the piece's text
 * @param end behind the last one
 */
public record Repair(Kind kind, int start, int end) {

    /** Checks the order of the ends. */
    public Repair {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no repair: [" + start + ", " + end + ")");
        }
    }

    /** Why characters were changed. The list may grow. */
    public enum Kind {
        /** Half-width punctuation between Chinese characters, made full-width. */
        @JsonProperty("half-width-punctuation")
        HALF_WIDTH_PUNCTUATION,
        /** A straight quotation mark, given its direction. */
        @JsonProperty("straight-quote")
        STRAIGHT_QUOTE,
        /** A line break that separated words, made a blank. */
        @JsonProperty("line-break")
        LINE_BREAK,
        /** A code point that only looks like the character, replaced by the character. */
        @JsonProperty("look-alike")
        LOOK_ALIKE,
        /** A change of a kind this reader does not know yet. */
        @JsonEnumDefaultValue
        @JsonProperty("other")
        OTHER
    }
}
