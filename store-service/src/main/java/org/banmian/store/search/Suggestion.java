package org.banmian.store.search;

import org.banmian.contract.article.Entity;

/**
 * A name that somebody may mean.
 *
 * @param kind of what it is the name
 * @param name as it is grouped by
 * @param articles how many name it, about: until the index has tidied up, an article that was
 *     replaced counts too
 */
public record Suggestion(Entity.Kind kind, String name, long articles) {}
