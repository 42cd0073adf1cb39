package org.banmian.store.persistence;

import java.util.Locale;
import org.banmian.contract.page.Direction;
import org.jspecify.annotations.Nullable;

/** A reading direction as a column holds it: as events write it. */
final class ReadingDirection {

    private ReadingDirection() {}

    static @Nullable String write(@Nullable Direction direction) {
        return direction == null
                ? null
                : direction.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable Direction read(@Nullable String column) {
        return column == null
                ? null
                : Direction.valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
