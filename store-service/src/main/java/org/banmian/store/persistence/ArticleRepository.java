package org.banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;

/** Articles, to be read. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<ArticleEntity, ArticleRowId> {

    Optional<ArticleEntity> of(ArticleId id) {
        return findByIdOptional(ArticleRowId.of(id));
    }

    /** Those of a page that are there, by number. */
    List<ArticleEntity> standingOn(PageKey key) {
        return list(
                "id.publication = ?1 and id.date = ?2 and id.page = ?3 and not withdrawn"
                        + " order by id.n",
                key.publication(),
                key.date(),
                key.page());
    }
}
