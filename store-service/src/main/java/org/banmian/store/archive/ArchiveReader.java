package org.banmian.store.archive;

import java.util.List;
import java.util.Optional;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;

/** The archive as it is read. Every method throws {@link ArchiveUnavailableException}. */
public interface ArchiveReader {

    /** A page, if anything is known of it. */
    Optional<ArchivedPage> page(PageKey key);

    /** The newest revision of an article, if there ever was one. */
    Optional<ArchivedArticle> article(ArticleId id);

    /** One revision of an article. */
    Optional<ArchivedArticle> article(ArticleId id, int revision);

    /** All revisions of an article, from the first; none when there never was one. */
    List<ArchivedArticle> revisions(ArticleId id);

    /** How much there is. */
    ArchiveCounts counts();
}
