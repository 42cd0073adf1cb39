package org.banmian.store.rest;

import java.util.Optional;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.archive.ArchiveReader;
import org.banmian.store.archive.ArchivedArticle;
import org.banmian.store.archive.difference.ArticleDifference;
import org.jspecify.annotations.Nullable;

/** Two revisions of an article that are to be compared. */
final class RevisionPair {

    private final ArchiveReader archive;
    private final ArticleId id;

    RevisionPair(ArchiveReader archive, ArticleId id) {
        this.archive = archive;
        this.id = id;
    }

    /**
     * What differs.
     *
     * @param from a revision; {@code null} for the last before the other that says something
     * @param to a revision; {@code null} for the newest
     * @throws UnknownException if there is no such revision
     * @throws GoneException if one of them is a withdrawal
     */
    DifferenceAnswer difference(@Nullable Integer from, @Nullable Integer to) {
        ArchivedArticle second =
                found(to == null ? archive.article(id) : archive.article(id, to), to);
        ArchivedArticle.Content after = content(second);
        ArchivedArticle first =
                from == null ? before(second) : found(archive.article(id, from), from);
        ArchivedArticle.Content before = content(first);
        return DifferenceAnswer.of(
                id,
                DifferenceAnswer.Side.of(first, before),
                DifferenceAnswer.Side.of(second, after),
                ArticleDifference.between(before.article(), after.article()));
    }

    private ArchivedArticle before(ArchivedArticle second) {
        for (int revision = second.revision() - 1; revision > 0; revision--) {
            Optional<ArchivedArticle> found = archive.article(id, revision);
            if (found.isPresent() && found.get().content() != null) {
                return found.get();
            }
        }
        throw new UnknownException(
                "There is no revision of "
                        + id
                        + " before "
                        + second.revision()
                        + "; name two revisions with from and to");
    }

    private ArchivedArticle found(Optional<ArchivedArticle> found, @Nullable Integer revision) {
        return found.orElseThrow(
                () ->
                        new UnknownException(
                                "There is no such article or revision: "
                                        + id
                                        + (revision == null ? "" : ", revision " + revision)));
    }

    private ArchivedArticle.Content content(ArchivedArticle article) {
        ArchivedArticle.Content content = article.content();
        if (content == null) {
            throw new GoneException(id, article.revision());
        }
        return content;
    }
}
