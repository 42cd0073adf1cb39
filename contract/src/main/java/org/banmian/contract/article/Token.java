package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A word of an article; {@code [start, end, tag]} on the wire.
 *
 * @param start first code unit in the article's text
 * @param end behind the last one
 * @param tag part of speech in the Peking University set that HanLP uses, such as {@code n}, {@code
 *     nr} or {@code ude1}
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end", "tag"})
public record Token(int start, int end, String tag) implements Annotation {

    /** Checks the order of the ends and the form of the tag. */
    public Token {
        Annotation.check(start, end);
        if (!isTag(tag)) {
            throw new IllegalArgumentException("no part of speech: " + tag);
        }
    }

    /**
     * A letter, then up to seven letters or digits; by hand, for a page has thousands of tokens.
     */
    private static boolean isTag(String tag) {
        if (tag.isEmpty() || tag.length() > 8) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean digit = c >= '0' && c <= '9';
            if (!letter && (i == 0 || !digit)) {
                return false;
            }
        }
        return true;
    }
}
