package org.banmian.contract;

import org.banmian.contract.page.PageKey;

/** What passes on {@code banmian.articles}. */
public sealed interface ArticlesEvent extends Event permits PageSegmented, PageWithdrawn {

    /** The page it speaks of. */
    PageKey page();

    @Override
    default String key() {
        return page().toString();
    }
}
