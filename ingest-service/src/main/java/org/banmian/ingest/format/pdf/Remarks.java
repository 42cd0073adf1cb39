package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is said of a page that was read with doubts. */
final class Remarks {

    private Remarks() {}

    /**
     * The remarks, in sentences.
     *
     * @param glyphs of the page
     * @param unreadable whether it has fonts, and nothing can be read of them
     */
    static List<String> of(List<Glyph> glyphs, boolean unreadable) {
        List<String> remarks = new ArrayList<>();
        if (unreadable) {
            remarks.add("The page has fonts, but no glyph of them can be read.");
        }
        long unknown = glyphs.stream().filter(glyph -> Characters.isUnknown(glyph.text())).count();
        if (unknown > 0) {
            remarks.add(
                    "The fonts do not say what some glyphs are; U+FFFD stands for each of them: "
                            + unknown
                            + ".");
        }
        long own = glyphs.stream().filter(glyph -> Characters.isPrivate(glyph.text())).count();
        if (own > 0) {
            remarks.add(
                    "Some glyphs are characters of private use, kept as they are: " + own + ".");
        }
        return remarks;
    }
}
