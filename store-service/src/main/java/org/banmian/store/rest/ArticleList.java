package org.banmian.store.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.FoundArticle;
import org.banmian.store.search.FoundArticles;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.Resumption;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Articles that were found.
 *
 * @param total how many there are in all
 * @param items those of this answer
 * @param next the cursor of the next answer; {@code null} when this is the last
 * @param facets of each facet asked for its most frequent values; absent when none was
 * @param histogram how many there are in each interval that has any; absent when not asked for
 * @param didYouMean names that are nearly what was asked for; absent when anything was found
 * @param notice why the question was read as plain words; absent when it was not
 */
@Schema(name = "ArticleList", example = Examples.LIST)
record ArticleList(
        long total,
        List<Item> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Count>> facets,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Count> histogram,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> didYouMean,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notice) {

    /**
     * One of them in short.
     *
     * @param id which article
     * @param revision its newest
     * @param headline absent when it has none
     * @param byline absent when it has none
     * @param length of its text in UTF-16 code units
     * @param people whom it names, by where it does first
     * @param places likewise
     * @param highlights where in its text stands what was asked for
     * @param snippet plain text, not HTML
     * @param html the snippet as HTML, escaped, with {@code mark} around what was asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ArticleListItem")
    record Item(
            @Schema(implementation = String.class) ArticleId id,
            int revision,
            @Nullable String headline,
            @Nullable String byline,
            int length,
            List<String> people,
            List<String> places,
            List<Span> highlights,
            String snippet,
            String html) {

        static Item of(FoundArticle found) {
            return new Item(
                    found.id(),
                    found.revision(),
                    found.headline(),
                    found.byline(),
                    found.length(),
                    found.people(),
                    found.places(),
                    found.highlights(),
                    found.snippet().text(),
                    found.snippet().html());
        }
    }

    static ArticleList of(FoundArticles found, boolean histogram, @Nullable String notice) {
        Resumption next = found.next();
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        found.facets().forEach((facet, counts) -> facets.put(facet.id(), counts));
        return new ArticleList(
                found.total(),
                found.items().stream().map(Item::of).toList(),
                next == null ? null : Cursor.write(next),
                facets.isEmpty() ? null : facets,
                histogram ? found.histogram() : null,
                found.didYouMean(),
                notice);
    }
}
