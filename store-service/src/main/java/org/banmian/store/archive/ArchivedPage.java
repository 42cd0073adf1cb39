package org.banmian.store.archive;

import java.util.List;
import org.banmian.contract.page.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * A page as it stands.
 *
 * @param key which page
 * @param revision rises when what the page says changes
 * @param version the version that stands
 * @param reading what it says of the page as a whole; {@code null} when it is withdrawn
 * @param articles in reading order; none when it is withdrawn
 */
public record ArchivedPage(
        PageKey key,
        int revision,
        PageVersion version,
        @Nullable PageReading reading,
        List<ArchivedArticle> articles) {

    /** Keeps the list from changing. */
    public ArchivedPage {
        articles = List.copyOf(articles);
    }
}
