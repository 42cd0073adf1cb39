package org.banmian.local.drill.check;

import java.time.Instant;
import java.util.Optional;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.paper.PushedPage;

/**
 * What a scanner was told yes to.
 *
 * @param page which page
 * @param received when, as the service said
 * @param content the page it pushed; empty when it withdrew the page
 */
public record Acknowledgement(PageKey page, Instant received, Optional<PushedPage> content) {

    @Override
    public String toString() {
        return page + " of " + received + (content.isEmpty() ? " (withdrawn)" : "");
    }
}
