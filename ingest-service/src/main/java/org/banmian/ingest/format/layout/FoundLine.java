package org.banmian.ingest.format.layout;

import java.util.List;
import org.banmian.contract.page.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A line as a source has it.
 *
 * @param text without line breaks at its ends
 * @param bounds where it stands, in the unit of the source
 * @param setting what it has from the elements it stands in
 * @param ids its own and those of what it stands in, the nearest first
 */
public record FoundLine(String text, @Nullable Bounds bounds, Setting setting, List<String> ids) {

    /**
     * What holds for a line because of where it stands, unless it says otherwise itself.
     *
     * @param fontSize in points
     * @param direction how it runs
     * @param block the source's name for the block
     */
    public record Setting(
            @Nullable Double fontSize, @Nullable Direction direction, @Nullable String block) {

        /** Where nothing is said. */
        public static final Setting NONE = new Setting(null, null, null);

        /** With a font size, if there is one. */
        public Setting withFontSize(@Nullable Double size) {
            return size == null ? this : new Setting(size, direction, block);
        }

        /** With a direction, if there is one. */
        public Setting withDirection(@Nullable Direction other) {
            return other == null ? this : new Setting(fontSize, other, block);
        }

        /** With a block, if it has a name. */
        public Setting withBlock(@Nullable String id) {
            return id == null ? this : new Setting(fontSize, direction, id);
        }
    }
}
