package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.banmian.contract.page.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * Someone who made an article.
 *
 * @param name as printed, blanks inside removed
 * @param role what they did
 * @param organisation whom they work for, where it is printed, such as 本报 or 新华社
 * @param span where the name stands in the article's text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Credit(String name, Role role, @Nullable String organisation, @Nullable Span span) {

    /** Checks the texts. */
    public Credit {
        WellFormed.text("name", name, 100);
        if (organisation != null) {
            WellFormed.text("organisation", organisation, 200);
        }
    }

    /** What somebody did for an article. The list may grow. */
    public enum Role {
        /** 记者. */
        @JsonProperty("journalist")
        JOURNALIST,
        /** 通讯员. */
        @JsonProperty("correspondent")
        CORRESPONDENT,
        /** 实习生. */
        @JsonProperty("intern")
        INTERN,
        /** 摄. */
        @JsonProperty("photographer")
        PHOTOGRAPHER,
        /** 文/图. */
        @JsonProperty("text-and-photo")
        TEXT_AND_PHOTO,
        /** 整理. */
        @JsonProperty("compiler")
        COMPILER,
        /** 编译. */
        @JsonProperty("translator")
        TRANSLATOR,
        /** A name alone. */
        @JsonProperty("author")
        AUTHOR,
        /** Any other, or one this reader does not know yet. */
        @JsonEnumDefaultValue
        @JsonProperty("other")
        OTHER
    }
}
