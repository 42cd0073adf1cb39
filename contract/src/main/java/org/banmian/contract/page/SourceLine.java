package org.banmian.contract.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of a page as the source gave it, blank lines included.
 *
 * @param text the line without its line break; no NUL, no lone surrogate
 * @param box where it stands, if the source says so
 * @param fontSize in points, if the source says so
 * @param direction how it runs; horizontal when absent
 * @param block the source's own name for the block it stands in
 * @param hidden whether the source holds it without showing it (invisible, clipped, off the page)
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record SourceLine(
        @JsonInclude(JsonInclude.Include.ALWAYS) String text,
        @Nullable Box box,
        @Nullable Double fontSize,
        @Nullable Direction direction,
        @Nullable String block,
        boolean hidden) {

    /** Checks the text and the size. */
    public SourceLine {
        WellFormed.text("line", text);
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a source line holds no line break");
        }
        if (fontSize != null && !(fontSize > 0 && Double.isFinite(fontSize))) {
            throw new IllegalArgumentException("a font size is positive: " + fontSize);
        }
        if (block != null) {
            WellFormed.text("block", block, 200);
        }
    }

    /** A line of which only the text is known. */
    public static SourceLine of(String text) {
        return new SourceLine(text, null, null, null, null, false);
    }
}
