package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A stretch of a text in UTF-16 code units, half open; {@code [start, end]} on the wire. Which text
 * is said by whoever holds the span: the {@code source} (the lines of a page joined by line breaks)
 * or the {@code article} (see {@link SegmentedArticle#text}).
 *
 * @param start first code unit
 * @param end behind the last one; above {@code start}: no span is empty
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end"})
public record Span(int start, int end) implements Comparable<Span> {

    /** Checks the order of the ends. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /** How many code units it covers. */
    public int length() {
        return end - start;
    }

    /**
     * What it covers of a text.
     *
     * @throws StringIndexOutOfBoundsException if it reaches beyond the text
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
