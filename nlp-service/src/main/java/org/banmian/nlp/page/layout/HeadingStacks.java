package org.banmian.nlp.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banmian.nlp.page.line.Area;
import org.banmian.nlp.page.line.PagePart;
import org.banmian.nlp.page.line.PrintLine;

/**
 * Puts headings that stand directly over each other, or in vertical lines beside each other,
 * together.
 */
final class HeadingStacks {

    private static final double NEAR = 1.1;
    private static final double OVERLAP = 0.6;

    private HeadingStacks() {}

    /** The parts with such headings in one; a heading goes where the topmost of them stands. */
    static List<PagePart> gather(List<PagePart> parts) {
        List<PagePart> gathered = new ArrayList<>();
        for (PagePart part : parts) {
            int above = part instanceof PagePart.Headings h ? above(gathered, h) : -1;
            if (above < 0) {
                gathered.add(part);
            } else {
                gathered.set(
                        above,
                        union((PagePart.Headings) gathered.get(above), (PagePart.Headings) part));
            }
        }
        return gathered;
    }

    private static int above(List<PagePart> parts, PagePart.Headings heading) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i) instanceof PagePart.Headings other && stands(other, heading)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean stands(PagePart.Headings one, PagePart.Headings other) {
        Area first = one.area();
        Area second = other.area();
        if (first == null || second == null || one.vertical() != other.vertical()) {
            return false;
        }
        double em = Math.min(size(one), size(other));
        if (one.vertical()) {
            return first.sharedWidth(second) > -NEAR * em
                    && first.sharedHeight(second)
                            > OVERLAP * Math.min(first.height(), second.height());
        }
        double gap = second.top() - first.bottom();
        return gap > -em && gap < NEAR * em && first.overlap(second) > OVERLAP;
    }

    private static double size(PagePart.Headings headings) {
        return headings.lines().get(0).size();
    }

    /** Lines from top to bottom are read from the right. */
    private static PagePart.Headings union(PagePart.Headings one, PagePart.Headings other) {
        Area first = Objects.requireNonNull(one.area());
        Area second = Objects.requireNonNull(other.area());
        boolean swapped = one.vertical() && second.left() > first.left();
        List<PrintLine> lines = new ArrayList<>(swapped ? other.lines() : one.lines());
        lines.addAll(swapped ? one.lines() : other.lines());
        return new PagePart.Headings(lines, one.vertical(), first.with(second));
    }
}
