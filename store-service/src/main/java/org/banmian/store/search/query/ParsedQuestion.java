package org.banmian.store.search.query;

import org.jspecify.annotations.Nullable;

/**
 * A question as it was understood.
 *
 * @param expression what it asks
 * @param notice why it was read as plain words, in a sentence; {@code null} when it was not
 */
public record ParsedQuestion(Expression expression, @Nullable String notice) {}
