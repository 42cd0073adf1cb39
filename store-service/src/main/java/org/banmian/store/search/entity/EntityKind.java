package org.banmian.store.search.entity;

import org.banmian.store.search.Facet;

/** What a name is the name of. Whoever has the same name is one entity. */
public enum EntityKind {
    /** A person whom articles name. */
    PERSON(Facet.PERSON),
    /** A place that articles name. */
    PLACE(Facet.PLACE),
    /** An organisation that articles name. */
    ORGANISATION(Facet.ORGANISATION),
    /** Who wrote articles. */
    JOURNALIST(Facet.JOURNALIST),
    /** Who took photographs for articles. */
    PHOTOGRAPHER(Facet.PHOTOGRAPHER);

    private final Facet facet;

    EntityKind(Facet facet) {
        this.facet = facet;
    }

    /** By what articles that name it are filtered and counted. */
    public Facet facet() {
        return facet;
    }

    /** How it is called in a question and in an answer. */
    public String id() {
        return facet.id();
    }

    /** Whether it is somebody. */
    public boolean isHuman() {
        return this == PERSON || this == JOURNALIST || this == PHOTOGRAPHER;
    }
}
