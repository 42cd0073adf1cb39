package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.banmian.contract.page.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * How sure something is, and why it is not surer.
 *
 * @param value 0 to 1: of decisions given 0.9, nine in ten are right
 * @param reasons short lower-case words joined by hyphens, such as {@code headline-far-from-body}
 */
public record Confidence(
        double value, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> reasons) {

    /** Checks the value and the form of the reasons. */
    public Confidence(double value, @Nullable List<String> reasons) {
        this.value = WellFormed.share("confidence", value);
        this.reasons = reasons == null ? List.of() : List.copyOf(reasons);
        for (String reason : this.reasons) {
            if (!reason.matches("[a-z0-9-]{1,60}")) {
                throw new IllegalArgumentException("no reason: " + reason);
            }
        }
    }
}
