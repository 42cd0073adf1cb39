package org.banmian.nlp.language;

import org.banmian.contract.article.Entity;
import org.jspecify.annotations.Nullable;

/** What a term names. */
enum TermKind {
    WORD("l", null),
    PERSON("nr", Entity.Kind.PERSON),
    PLACE("ns", Entity.Kind.PLACE),
    ORGANISATION("nt", Entity.Kind.ORGANISATION);

    private final String tag;
    private final Entity.@Nullable Kind entity;

    TermKind(String tag, Entity.@Nullable Kind entity) {
        this.tag = tag;
        this.entity = entity;
    }

    /** The part of speech of such a term. */
    String tag() {
        return tag;
    }

    /** The kind of entity it is, or null for a mere word. */
    Entity.@Nullable Kind entity() {
        return entity;
    }

    /** The kind as files write it, or null. */
    static @Nullable TermKind named(String name) {
        return switch (name) {
            case "" -> WORD;
            case "person" -> PERSON;
            case "place" -> PLACE;
            case "organisation" -> ORGANISATION;
            default -> null;
        };
    }
}
