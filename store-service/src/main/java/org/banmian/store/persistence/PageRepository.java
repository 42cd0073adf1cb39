package org.banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.banmian.contract.page.PageKey;

/** Pages, to be read. */
@ApplicationScoped
class PageRepository implements PanacheRepositoryBase<PageEntity, PageId> {

    Optional<PageEntity> of(PageKey key) {
        return findByIdOptional(PageId.of(key));
    }
}
