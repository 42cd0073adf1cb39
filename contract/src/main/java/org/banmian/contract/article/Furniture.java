package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * 版面附件: text of the page that belongs to no article.
 *
 * @param kind what it is
 * @param text its text, not empty, without line breaks
 * @param source where each character stands in the source; together exactly as long as the text
 */
public record Furniture(Kind kind, String text, List<Span> source) {

    /** Checks that the spans fit the text. */
    public Furniture {
        Derived.text("piece of furniture", text, source);
        source = List.copyOf(source);
    }

    /** What a piece of furniture is. The list may grow. */
    public enum Kind {
        /** 报尾: editors, proof-readers, layout, telephone. */
        @JsonProperty("imprint")
        IMPRINT,
        /** 报眉: name of the paper, date, page number. */
        @JsonProperty("folio")
        FOLIO,
        /** 栏目: the name of a section or a series. */
        @JsonProperty("section-label")
        SECTION_LABEL,
        /** Anything else, or of a kind this reader does not know yet. */
        @JsonEnumDefaultValue
        @JsonProperty("other")
        OTHER
    }
}
