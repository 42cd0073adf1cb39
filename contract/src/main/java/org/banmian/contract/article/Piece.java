package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.banmian.contract.page.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an article that can be followed back to the page: its source spans, put one after the
 * other in the order given, are its text, but for the stretches named in {@code repairs}.
 *
 * @param role what it is
 * @param text clean text, not empty, without line breaks
 * @param source where each character stands in the source; together exactly as long as the text
 * @param repairs what was changed, in order, inside the text
 * @param confidence how sure the role is, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Piece(
        PieceRole role,
        String text,
        List<Span> source,
        List<Repair> repairs,
        @JsonInclude(JsonInclude.Include.ALWAYS) double confidence) {

    /** Checks that spans and repairs fit the text. */
    public Piece(
            PieceRole role,
            String text,
            List<Span> source,
            @Nullable List<Repair> repairs,
            double confidence) {
        this.role = role;
        this.text = Derived.text("piece", text, source);
        this.source = List.copyOf(source);
        this.repairs = repairs == null ? List.of() : List.copyOf(repairs);
        this.confidence = WellFormed.share("confidence", confidence);
        Derived.checkRepairs(text, this.repairs);
    }
}
