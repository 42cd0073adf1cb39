package org.banmian.nlp.page.credit;

import org.banmian.nlp.page.text.TracedText;

/**
 * One person (or body) named in a byline.
 *
 * @param name the name as printed; empty when only a role is printed
 * @param role the printed role, such as 记者, 通讯员, 摄 or 整理; empty when none is printed
 * @param organisation the printed organisation, such as 本报 or 新华社; empty when none is printed
 */
public record Credit(TracedText name, String role, String organisation) {

    /** The same person in another role. */
    Credit as(String newRole) {
        return new Credit(name, newRole, organisation);
    }

    /** Whether this person took a picture, and only that. */
    public boolean isPhotographer() {
        return role.equals("摄") || role.equals("摄影") || role.equals("图") || role.equals("供图");
    }
}
