package org.banmian.contract.wire;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleRevised;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.Event;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.PublicationDescribed;

/** The types of event that this build reads and writes, by their CloudEvents names. */
public enum EventType {
    /** {@link PageReceived}. */
    PAGE_RECEIVED("page-received", PageReceived.class),
    /** {@link PageWithdrawn}. */
    PAGE_WITHDRAWN("page-withdrawn", PageWithdrawn.class),
    /** {@link PageSegmented}. */
    PAGE_SEGMENTED("page-segmented", PageSegmented.class),
    /** {@link PublicationDescribed}. */
    PUBLICATION_DESCRIBED("publication-described", PublicationDescribed.class),
    /** {@link ArticlePublished}. */
    ARTICLE_PUBLISHED("article-published", ArticlePublished.class),
    /** {@link ArticleRevised}. */
    ARTICLE_REVISED("article-revised", ArticleRevised.class),
    /** {@link ArticleWithdrawn}. */
    ARTICLE_WITHDRAWN("article-withdrawn", ArticleWithdrawn.class);

    private static final Map<String, EventType> BY_ID =
            Stream.of(values()).collect(Collectors.toMap(EventType::id, Function.identity()));

    private final String schema;
    private final Class<? extends Event> event;

    EventType(String name, Class<? extends Event> event) {
        this.schema = name + ".v1";
        this.event = event;
    }

    /** The value of {@code ce_type}, such as {@code org.banmian.page-received.v1}. */
    public String id() {
        return "org.banmian." + schema;
    }

    /**
     * The file name of its JSON Schema beside this class, such as {@code page-received.v1.json}.
     */
    public String schemaFile() {
        return schema + ".json";
    }

    /** The record that holds it. */
    public Class<? extends Event> event() {
        return event;
    }

    /** The type with this {@code ce_type}, if this build knows it. */
    public static Optional<EventType> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The type of an event. */
    public static EventType of(Event event) {
        return Stream.of(values())
                .filter(type -> type.event == event.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no type for " + event.getClass()));
    }
}
