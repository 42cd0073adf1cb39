package org.banmian.store.rest;

import java.util.List;
import org.banmian.contract.PublicationDescribed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All publications.
 *
 * @param publications by code
 */
@Schema(name = "PublicationList", example = IssueExamples.PUBLICATIONS)
record PublicationList(List<PublicationAnswer> publications) {

    static PublicationList of(List<PublicationDescribed> publications) {
        return new PublicationList(publications.stream().map(PublicationAnswer::of).toList());
    }
}
