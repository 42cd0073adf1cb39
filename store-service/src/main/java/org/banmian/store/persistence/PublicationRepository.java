package org.banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Publications, to be read. */
@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<PublicationEntity, String> {}
