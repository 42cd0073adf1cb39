package org.banmian.store.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.banmian.contract.ArticleWithdrawn.Cause;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.archive.ArchivedArticle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All revisions of an article.
 *
 * @param id which article
 * @param revisions from the first to the newest
 */
@Schema(name = "Revisions", example = Examples.REVISIONS)
record RevisionsAnswer(
        @Schema(implementation = String.class) ArticleId id, List<Revision> revisions) {

    /**
     * One of them in short.
     *
     * @param revision its number
     * @param received when its page, or its withdrawal, was received
     * @param headline absent when it has none, and of a withdrawal
     * @param length of its text in UTF-16 code units; absent of a withdrawal
     * @param withdrawn why it was withdrawn; absent when it was not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Revision")
    record Revision(
            int revision,
            Instant received,
            @Nullable String headline,
            @Nullable Integer length,
            @Nullable Cause withdrawn) {

        static Revision of(ArchivedArticle article) {
            ArchivedArticle.Content content = article.content();
            String headline = content == null ? "" : content.article().textOf(PieceRole.HEADLINE);
            return new Revision(
                    article.revision(),
                    article.received(),
                    headline.isEmpty() ? null : headline,
                    content == null ? null : content.article().text().length(),
                    article.cause());
        }
    }

    static RevisionsAnswer of(ArticleId id, List<ArchivedArticle> revisions) {
        return new RevisionsAnswer(id, revisions.stream().map(Revision::of).toList());
    }
}
