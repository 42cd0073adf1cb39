package org.banmian.store.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageSource;
import org.banmian.store.archive.ArchivedArticle;
import org.banmian.store.archive.Byline;
import org.banmian.store.archive.Mention;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an article.
 *
 * @param id which article
 * @param revision which revision
 * @param headline absent when it has none; likewise the next three
 * @param kicker above the headline
 * @param subheadline below the headline
 * @param byline as printed, or the names of those credited
 * @param genre what kind of article it is
 * @param length of its text in UTF-16 code units
 * @param people whom it names, by where it does first
 * @param places likewise
 * @param organisations likewise
 * @param text its pieces, joined by line breaks; what offsets in {@code content} count in
 * @param content all that is known of it
 * @param received when its page was received
 * @param source of its page
 * @param pipeline that read it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Article", example = Examples.ARTICLE)
record ArticleAnswer(
        @Schema(implementation = String.class) ArticleId id,
        int revision,
        @Nullable String headline,
        @Nullable String kicker,
        @Nullable String subheadline,
        @Nullable String byline,
        Genre genre,
        int length,
        List<String> people,
        List<String> places,
        List<String> organisations,
        String text,
        SegmentedArticle content,
        Instant received,
        PageSource source,
        PipelineVersion pipeline) {

    static ArticleAnswer of(ArchivedArticle archived, ArchivedArticle.Content content) {
        SegmentedArticle article = content.article();
        List<Mention> mentions = Mention.of(article);
        String text = article.text();
        return new ArticleAnswer(
                archived.id(),
                archived.revision(),
                orNull(article.textOf(PieceRole.HEADLINE)),
                orNull(article.textOf(PieceRole.KICKER)),
                orNull(article.textOf(PieceRole.SUBHEADLINE)),
                orNull(Byline.of(article)),
                article.genre(),
                text.length(),
                Mention.names(mentions, Entity.Kind.PERSON),
                Mention.names(mentions, Entity.Kind.PLACE),
                Mention.names(mentions, Entity.Kind.ORGANISATION),
                text,
                article,
                archived.received(),
                content.provenance().source(),
                content.provenance().pipeline());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
