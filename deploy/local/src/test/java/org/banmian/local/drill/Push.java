package org.banmian.local.drill;

import java.util.Optional;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.paper.PushedPage;

/**
 * One thing a scanner does.
 *
 * @param page to which page
 * @param content the page it hands in; empty when it withdraws the page
 */
record Push(PageKey page, Optional<PushedPage> content) {

    static Push of(PushedPage content) {
        return new Push(content.key(), Optional.of(content));
    }

    static Push withdrawal(PageKey page) {
        return new Push(page, Optional.empty());
    }
}
