package org.banmian.store.rest;

import java.time.Instant;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.PublicationSettings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A publication as it was last described.
 *
 * @param code its code
 * @param settings what is known of it; what is not known is left out
 * @param described when that was said
 */
@Schema(name = "Publication", example = IssueExamples.PUBLICATION)
record PublicationAnswer(String code, PublicationSettings settings, Instant described) {

    static PublicationAnswer of(PublicationDescribed publication) {
        return new PublicationAnswer(
                publication.code(), publication.settings(), publication.described());
    }
}
