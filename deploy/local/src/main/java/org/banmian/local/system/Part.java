package org.banmian.local.system;

/** The parts a system is made of. */
public enum Part {
    /** The broker. */
    KAFKA("kafka"),
    /** The database. */
    POSTGRESQL("postgresql"),
    /** Takes pages in. */
    INGEST("ingest-service"),
    /** Cuts pages into articles. */
    NLP("nlp-service"),
    /** Keeps articles. */
    STORE("store-service");

    private final String id;

    Part(String id) {
        this.id = id;
    }

    /** As people call it; also the name of its folder and its prefix in the log. */
    @Override
    public String toString() {
        return id;
    }
}
