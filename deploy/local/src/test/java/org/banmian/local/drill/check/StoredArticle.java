package org.banmian.local.drill.check;

import java.util.Optional;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;

/**
 * An article as the database holds it.
 *
 * @param id which article
 * @param revision its newest
 * @param content the whole of it; empty when it is withdrawn
 */
public record StoredArticle(ArticleId id, int revision, Optional<SegmentedArticle> content) {}
