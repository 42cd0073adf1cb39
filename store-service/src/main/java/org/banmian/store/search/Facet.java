package org.banmian.store.search;

import java.util.Locale;

/** By what articles are filtered and counted, beside their date. */
public enum Facet {
    /** Code of the publication. */
    PUBLICATION,
    /** Page as printed. */
    PAGE,
    /** What kind of article it is. */
    GENRE,
    /** A person whom the article names. */
    PERSON,
    /** A place that the article names, or one inside it. */
    PLACE,
    /** An organisation that the article names. */
    ORGANISATION,
    /** Who wrote the article. */
    JOURNALIST,
    /** Who took its photographs. */
    PHOTOGRAPHER;

    /** How it is called in a question and in an answer. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
