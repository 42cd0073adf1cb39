package org.banmian.nlp.language;

import java.time.LocalDate;
import org.banmian.contract.page.PublicationSettings;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a page before its language is read. The result for an article depends on its
 * page, this context and the pipeline version, on nothing else.
 *
 * @param issueDate the date printed on the issue, which relative dates (昨日, 11月27日) count from;
 *     absent when it is not known, and then only dates with a year get a value
 * @param publication the settings the page was accepted under
 * @param code of the publication, which says which of the operator's terms count; empty when it is
 *     not known
 */
public record ReadingContext(
        @Nullable LocalDate issueDate, PublicationSettings publication, String code) {

    /** Of a publication that has no terms of its own. */
    public ReadingContext(@Nullable LocalDate issueDate, PublicationSettings publication) {
        this(issueDate, publication, "");
    }

    /** Of a text that comes without date and publication. */
    public static final ReadingContext UNKNOWN =
            new ReadingContext(null, PublicationSettings.UNKNOWN);
}
