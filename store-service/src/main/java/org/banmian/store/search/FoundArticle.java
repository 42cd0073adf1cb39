package org.banmian.store.search;

import java.util.List;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article that was found, in short.
 *
 * @param id which article
 * @param revision its newest
 * @param headline {@code null} when it has none
 * @param byline {@code null} when it has none
 * @param length of its text in UTF-16 code units
 * @param people whom it names, by where it does first
 * @param places likewise
 * @param highlights where in its text stands what was asked for, in order, apart from each other
 * @param snippet a stretch of its text, around the first highlight
 */
public record FoundArticle(
        ArticleId id,
        int revision,
        @Nullable String headline,
        @Nullable String byline,
        int length,
        List<String> people,
        List<String> places,
        List<Span> highlights,
        Snippet snippet) {

    /** Keeps the lists from changing. */
    public FoundArticle {
        people = List.copyOf(people);
        places = List.copyOf(places);
        highlights = List.copyOf(highlights);
    }
}
