package org.banmian.nlp.page.layout;

import java.util.List;
import org.banmian.nlp.page.line.Area;
import org.banmian.nlp.page.line.LineKind;

/** Recognises captions by where they stand: directly under a photograph, in lines of its width. */
final class Captions {

    private static final int MOST_LINES = 6;
    private static final double NEAR = 2.0;
    private static final double UNDER = 0.8;

    private Captions() {}

    static boolean isCaption(
            Block block, List<LineKind> kinds, List<Area> photos, TypeSizes sizes) {
        boolean words =
                kinds.stream()
                        .allMatch(
                                k ->
                                        k == LineKind.OPEN
                                                || k == LineKind.CAPTION
                                                || k == LineKind.PHOTO_CREDIT);
        return words
                && block.lines().size() <= MOST_LINES
                && !sizes.isHeading(block.size())
                && (sizes.isSmall(block.size()) || endsWithPhotographer(block))
                && photos.stream().anyMatch(p -> isUnder(block, p));
    }

    private static boolean endsWithPhotographer(Block block) {
        return block.lines().get(block.lines().size() - 1).text().endsWith("摄");
    }

    private static boolean isUnder(Block block, Area photo) {
        double gap = block.area().top() - photo.bottom();
        return gap > -NEAR * block.size()
                && gap < NEAR * block.size()
                && block.area().overlap(photo) > UNDER
                && block.area().width() < photo.width() + 2 * block.size();
    }
}
