package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.jspecify.annotations.Nullable;

/**
 * A colour, as far as it can be told without working it out.
 *
 * @param space the name of its colour space
 * @param parts its components there
 */
record Ink(String space, List<Float> parts) {

    /** The colour of a page before anything is drawn on it. */
    static final Ink PAPER = new Ink("paper", List.of());

    private static final float NEARLY = 0.02f;
    private static final int OF_CMYK = 4;

    /** The colour; {@code null} where it is a pattern, or cannot be told. */
    static @Nullable Ink of(PDColor color) {
        PDColorSpace space = color.getColorSpace();
        float[] components = color.getComponents();
        if (space == null || color.isPattern() || components.length == 0) {
            return null;
        }
        if (isWhite(space, components)) {
            return PAPER;
        }
        List<Float> parts = new ArrayList<>();
        for (float component : components) {
            parts.add(component);
        }
        return new Ink(space.getName(), parts);
    }

    private static boolean isWhite(PDColorSpace space, float[] components) {
        if (space instanceof PDDeviceCMYK) {
            return all(components, 0);
        }
        if (space instanceof PDDeviceGray || space instanceof PDDeviceRGB) {
            return all(components, 1);
        }
        return space instanceof PDICCBased && all(components, components.length == OF_CMYK ? 0 : 1);
    }

    private static boolean all(float[] components, float wanted) {
        for (float component : components) {
            if (Math.abs(component - wanted) > NEARLY) {
                return false;
            }
        }
        return true;
    }
}
