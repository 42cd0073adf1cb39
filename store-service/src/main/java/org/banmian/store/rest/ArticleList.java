package org.banmian.store.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.FoundArticle;
import org.banmian.store.search.FoundArticles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Articles that were found.
 *
 * @param total how many there are in all
 * @param items those of this answer
 * @param next the cursor of the next answer; {@code null} when this is the last
 */
@Schema(name = "ArticleList", example = Examples.LIST)
record ArticleList(long total, List<Item> items, @Nullable String next) {

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
     * @param snippet plain text, not HTML
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
            String snippet) {

        static Item of(FoundArticle found) {
            return new Item(
                    found.id(),
                    found.revision(),
                    found.headline(),
                    found.byline(),
                    found.length(),
                    found.people(),
                    found.places(),
                    found.snippet());
        }
    }

    static ArticleList of(FoundArticles found) {
        ArticleId next = found.next();
        return new ArticleList(
                found.total(),
                found.items().stream().map(Item::of).toList(),
                next == null ? null : Cursor.write(next));
    }
}
