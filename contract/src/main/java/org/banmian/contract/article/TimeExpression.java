package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.banmian.contract.page.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * A time that an article names.
 *
 * @param start first code unit in the article's text
 * @param end behind the last one
 * @param value in ISO 8601, as exact as the text is: {@code 2022-11-27}, {@code 2020-12}, {@code
 *     2022-01-01/2022-12-02}; absent where the text names no date, as in 二十四节气
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimeExpression(int start, int end, @Nullable String value) implements Annotation {

    /** Checks the order of the ends. */
    public TimeExpression {
        Annotation.check(start, end);
        if (value != null) {
            WellFormed.text("value", value, 100);
        }
    }
}
