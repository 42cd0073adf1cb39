package org.banmian.ingest.format.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * Where the em square of a glyph comes to stand on the page.
 *
 * @param toPage takes a point of the em, its origin on the baseline, to the page as shown
 */
record Placing(AffineTransform toPage) {

    private static final double LEAST = 0.01;
    private static final double MOST = 100_000;

    static Placing of(AffineTransform toUser, AffineTransform shown) {
        AffineTransform toPage = new AffineTransform(shown);
        toPage.concatenate(toUser);
        return new Placing(toPage);
    }

    /**
     * The glyph that stands there; {@code null} if it has no size, or is nowhere.
     *
     * @param width of the glyph, in ems
     */
    @Nullable Glyph glyph(String text, double width, int order) {
        double along = Math.hypot(toPage.getScaleX(), toPage.getShearY());
        // Slanted letters are as high as upright ones.
        double size = Math.abs(toPage.getDeterminant()) / along;
        Point2D origin = toPage.transform(new Point2D.Double(0, 0), null);
        double length = along * Math.min(Math.abs(width), MOST);
        boolean somewhere =
                Math.abs(origin.getX()) < MOST
                        && Math.abs(origin.getY()) < MOST
                        && length < MOST
                        && size > LEAST
                        && size < MOST;
        if (!somewhere) {
            return null;
        }
        Slant slant = slant();
        double from = slant.along(origin.getX(), origin.getY());
        double base = slant.across(origin.getX(), origin.getY());
        return new Glyph(text, slant, from, from + length, base, size, false, order);
    }

    private Slant slant() {
        double turned = Math.toDegrees(Math.atan2(toPage.getShearY(), toPage.getScaleX()));
        int degrees = (int) Math.rint(turned);
        return degrees == 0 ? Slant.UPRIGHT : new Slant(degrees == -180 ? 180 : degrees, false);
    }
}
