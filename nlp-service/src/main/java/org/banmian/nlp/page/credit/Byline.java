package org.banmian.nlp.page.credit;

import java.util.List;
import org.banmian.nlp.page.text.TracedText;

/**
 * A printed byline.
 *
 * @param text the whole of it as printed, bullet included
 * @param credits who is named, in order; never empty
 * @param hasBullet whether a bullet such as □ opens it
 * @param hasRole whether any role is printed
 */
public record Byline(TracedText text, List<Credit> credits, boolean hasBullet, boolean hasRole) {

    /** Whether everyone named took pictures and did nothing else. */
    public boolean isPhotoCredit() {
        return credits.stream().allMatch(Credit::isPhotographer);
    }

    /** Whether the text was collected or translated rather than written: 整理, 编译, 综合. */
    public boolean isCompilation() {
        return credits.stream().anyMatch(c -> c.role().equals("整理") || c.role().equals("编译"));
    }

    /** Whether any name is printed, not only a role. */
    public boolean hasName() {
        return credits.stream().anyMatch(c -> !c.name().isEmpty());
    }
}
