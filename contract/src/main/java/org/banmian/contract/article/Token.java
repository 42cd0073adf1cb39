package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A word of an article; {@code [start, end, tag]} on the wire.
 *
 * @param start first code unit in the article's text
 * @param end behind the last one
 * @param tag part of speech in the Peking University set that HanLP uses, such as {@code n} or
 *     {@code nr}
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end", "tag"})
public record Token(int start, int end, String tag) implements Annotation {

    /** Checks the order of the ends and the form of the tag. */
    public Token {
        Annotation.check(start, end);
        if (!tag.matches("[A-Za-z]{1,8}")) {
            throw new IllegalArgumentException("no part of speech: " + tag);
        }
    }
}
