package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.regex.Pattern;
import org.banmian.contract.page.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * A person, a place or an organisation that an article names.
 *
 * @param kind which of them
 * @param start first code unit in the article's text
 * @param end behind the last one
 * @param normal the form to group mentions by: full, simplified, without blanks; absent when it is
 *     the mention itself
 * @param code of the administrative division, for places that have one
 * @param title what the text calls a person by, such as 市委书记
 * @param pinyin how the normal form, or else the mention, is typed without Chinese characters:
 *     syllables without tones, parted by blanks, such as {@code shi lou xian}; their first letters
 *     are its initials
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entity(
        Kind kind,
        int start,
        int end,
        @Nullable String normal,
        @Nullable String code,
        @Nullable String title,
        @Nullable String pinyin)
        implements Annotation {

    private static final Pattern PINYIN = Pattern.compile("[a-z]{1,8}( [a-z]{1,8}){0,199}");

    /** An entity nobody has said the pinyin of. */
    public Entity(
            Kind kind,
            int start,
            int end,
            @Nullable String normal,
            @Nullable String code,
            @Nullable String title) {
        this(kind, start, end, normal, code, title, null);
    }

    /** Checks every part that is there. */
    public Entity {
        Annotation.check(start, end);
        if (normal != null) {
            WellFormed.text("normal", normal, 200);
        }
        if (code != null && !code.matches("[0-9]{2,12}")) {
            throw new IllegalArgumentException("no division code: " + code);
        }
        if (title != null) {
            WellFormed.text("title", title, 200);
        }
        if (pinyin != null && !PINYIN.matcher(pinyin).matches()) {
            throw new IllegalArgumentException("pinyin is syllables without tones: " + pinyin);
        }
    }

    /** What is named. The list may grow. */
    public enum Kind {
        /** 人名. */
        @JsonProperty("person")
        PERSON,
        /** 地名. */
        @JsonProperty("place")
        PLACE,
        /** 机构名. */
        @JsonProperty("organisation")
        ORGANISATION,
        /** A kind this reader does not know yet. */
        @JsonEnumDefaultValue
        @JsonProperty("other")
        OTHER
    }
}
