package org.banmian.contract;

import org.banmian.contract.page.PageKey;

/** What passes on {@code banmian.pages}. */
public sealed interface PageEvent extends Event permits PageReceived, PageWithdrawn {

    /** The page it speaks of. */
    PageKey page();

    @Override
    default String key() {
        return page().toString();
    }
}
