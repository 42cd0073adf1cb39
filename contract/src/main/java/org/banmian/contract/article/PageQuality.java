package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a page can be trusted.
 *
 * @param confidence of the page as a whole
 * @param damage what the page came with, at most one entry a kind
 */
public record PageQuality(
        Confidence confidence, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Damage> damage) {

    /** Checks that no kind of damage is named twice; absent damage is none. */
    public PageQuality(Confidence confidence, @Nullable List<Damage> damage) {
        this.confidence = confidence;
        this.damage = damage == null ? List.of() : List.copyOf(damage);
        if (this.damage.stream().map(Damage::kind).distinct().count() != this.damage.size()) {
            throw new IllegalArgumentException("a kind of damage is named twice");
        }
    }
}
