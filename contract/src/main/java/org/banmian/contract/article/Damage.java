package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of harm that a page came with.
 *
 * @param kind what is wrong
 * @param count how many times
 * @param examples where in the source, at most {@link #EXAMPLES}
 */
public record Damage(
        Kind kind, int count, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Span> examples) {

    /** How many places are named at most. */
    public static final int EXAMPLES = 20;

    /** Checks the count; absent examples are none. */
    public Damage(Kind kind, int count, @Nullable List<Span> examples) {
        this.kind = kind;
        this.count = count;
        this.examples = examples == null ? List.of() : List.copyOf(examples);
        if (count < 1 || this.examples.size() > EXAMPLES) {
            throw new IllegalArgumentException(
                    "damage is counted from 1, with at most " + EXAMPLES + " examples");
        }
    }

    /** What can be wrong with a page. The list may grow. */
    public enum Kind {
        /** Lines that begin or end in the middle of a character run that is lost. */
        @JsonProperty("clipped-lines")
        CLIPPED_LINES,
        /** Text laid over itself. */
        @JsonProperty("doubled-print")
        DOUBLED_PRINT,
        /** Blanks inside words. */
        @JsonProperty("spaced-words")
        SPACED_WORDS,
        /** A headline with one character to a line. */
        @JsonProperty("exploded-headline")
        EXPLODED_HEADLINE,
        /** Half-width punctuation between Chinese characters. */
        @JsonProperty("half-width-punctuation")
        HALF_WIDTH_PUNCTUATION,
        /** A body whose headline is not in the source. */
        @JsonProperty("missing-headline")
        MISSING_HEADLINE,
        /** Characters the source could not name. */
        @JsonProperty("unmapped-glyphs")
        UNMAPPED_GLYPHS,
        /** Any other, or one this reader does not know yet. */
        @JsonEnumDefaultValue
        @JsonProperty("other")
        OTHER
    }
}
