package org.banmian.ingest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.ingest.intake.Publications;
import org.jspecify.annotations.Nullable;

/**
 * The answer to who asks for a publication.
 *
 * @param code its code
 * @param settings under which its next page is published
 * @param described when it was last described; none as long as it is known from configuration only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationAnswer(String code, PublicationSettings settings, @Nullable Instant described) {

    static PublicationAnswer of(String code, Publications publications) {
        Optional<PublicationDescribed> known = publications.described(code);
        return new PublicationAnswer(
                code,
                publications.settings(code),
                known.map(PublicationDescribed::described).orElse(null));
    }
}
