package org.banmian.store.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.PublicationSettings;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code publications}, to be read; {@link PublicationRows} writes them. */
@Entity
@Immutable
@Table(name = "publications")
@SuppressWarnings("NullAway.Init")
class PublicationEntity {

    @Id String code;
    @Nullable String name;

    @Column(name = "home_region")
    @Nullable String homeRegion;

    @Nullable String language;

    @Column(name = "time_zone")
    @Nullable String timeZone;

    @Nullable Integer columns;

    @Column(name = "reading_direction")
    @Nullable String readingDirection;

    Instant described;

    PublicationDescribed publication() {
        return new PublicationDescribed(
                code,
                new PublicationSettings(
                        name,
                        homeRegion,
                        language,
                        timeZone,
                        columns,
                        ReadingDirection.read(readingDirection)),
                described);
    }
}
