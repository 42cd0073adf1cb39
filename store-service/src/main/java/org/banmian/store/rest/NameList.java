package org.banmian.store.rest;

import java.util.List;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.entity.EntityKind;
import org.banmian.store.search.entity.FoundNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Names that articles name.
 *
 * @param kind of what
 * @param total how many there are in all
 * @param items those of this answer
 * @param next the cursor of the next answer; {@code null} when this is the last
 */
@Schema(name = "NameList", example = ReadingExamples.NAMES)
record NameList(String kind, long total, List<Name> items, @Nullable String next) {

    /**
     * A name.
     *
     * @param name itself
     * @param articles how many name it, exactly
     */
    @Schema(name = "Name")
    record Name(String name, long articles) {}

    static NameList of(EntityKind kind, FoundNames found) {
        Count next = found.next();
        return new NameList(
                kind.id(),
                found.total(),
                found.items().stream()
                        .map(count -> new Name(count.value(), count.articles()))
                        .toList(),
                next == null ? null : NameCursor.write(next));
    }
}
