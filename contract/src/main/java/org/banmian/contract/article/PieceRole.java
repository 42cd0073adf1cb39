package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a piece of an article is. */
public enum PieceRole {
    /** 引题: the line above the headline. */
    @JsonProperty("kicker")
    KICKER,
    /** 主题. */
    @JsonProperty("headline")
    HEADLINE,
    /** 副题: the line below the headline. */
    @JsonProperty("subheadline")
    SUBHEADLINE,
    /** 署名 on a line of its own; one inside a paragraph stays there. */
    @JsonProperty("byline")
    BYLINE,
    /** A paragraph of the body. */
    @JsonProperty("paragraph")
    PARAGRAPH,
    /** 小标题: a heading inside the body. */
    @JsonProperty("crosshead")
    CROSSHEAD,
    /** 图片说明. */
    @JsonProperty("caption")
    CAPTION
}
