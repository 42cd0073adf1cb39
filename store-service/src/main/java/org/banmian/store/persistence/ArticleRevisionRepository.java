package org.banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;

/** Revisions that will not change any more, to be read. */
@ApplicationScoped
class ArticleRevisionRepository
        implements PanacheRepositoryBase<ArticleRevisionEntity, RevisionRowId> {

    Optional<ArticleRevisionEntity> of(ArticleId id, int revision) {
        return findByIdOptional(RevisionRowId.of(id, revision));
    }

    /** All of an article, from the first. */
    List<ArticleRevisionEntity> of(ArticleId id) {
        PageKey key = id.page();
        return list(
                "id.publication = ?1 and id.date = ?2 and id.page = ?3 and id.n = ?4"
                        + " order by id.revision",
                key.publication(),
                key.date(),
                key.page(),
                id.number());
    }
}
