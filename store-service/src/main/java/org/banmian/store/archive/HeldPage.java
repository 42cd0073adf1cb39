package org.banmian.store.archive;

import java.util.List;
import org.banmian.contract.page.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a page.
 *
 * @param key which page
 * @param version the newest version that was applied
 * @param revision from 1; rises when what the page says changes
 * @param digest of what it says; see {@link ContentDigest}
 * @param reading what the version says of the page as a whole; {@code null} when it is withdrawn
 * @param articles all that have ever been on it, by number
 */
public record HeldPage(
        PageKey key,
        PageVersion version,
        int revision,
        String digest,
        @Nullable PageReading reading,
        List<HeldArticle> articles) {

    /** Keeps the list from changing. */
    public HeldPage {
        articles = List.copyOf(articles);
    }
}
