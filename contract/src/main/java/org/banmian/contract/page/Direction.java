package org.banmian.contract.page;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a line runs on the page. */
public enum Direction {
    /** Left to right. */
    @JsonProperty("horizontal")
    HORIZONTAL,
    /** Top to bottom, columns from right to left. */
    @JsonProperty("vertical")
    VERTICAL,
    /** Right to left, as old headlines were set. */
    @JsonProperty("right-to-left")
    RIGHT_TO_LEFT
}
