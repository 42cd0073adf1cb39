package org.banmian.local.drill.check;

import org.banmian.contract.page.ArticleId;

/**
 * A record of the topic of changes.
 *
 * @param article which article
 * @param revision which revision it tells
 */
public record ToldChange(ArticleId article, int revision) {}
