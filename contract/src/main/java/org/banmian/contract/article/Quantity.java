package org.banmian.contract.article;

import java.math.BigDecimal;
import org.banmian.contract.page.WellFormed;

/**
 * A measured or counted amount that an article names.
 *
 * @param start first code unit in the article's text
 * @param end behind the last one
 * @param value in the unit given, 310亿元 as 31000000000
 * @param unit ISO 4217 code for money, SI symbol or {@code %} where there is one, otherwise the
 *     Chinese measure word
 */
public record Quantity(int start, int end, BigDecimal value, String unit) implements Annotation {

    /** Checks every part. */
    public Quantity {
        Annotation.check(start, end);
        if (Math.abs((long) value.scale()) > 100 || value.precision() > 100) {
            throw new IllegalArgumentException("a value has at most 100 digits");
        }
        WellFormed.text("unit", unit, 40);
    }
}
