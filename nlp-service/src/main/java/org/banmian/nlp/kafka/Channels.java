package org.banmian.nlp.kafka;

import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The channels between this service and the broker. */
@ApplicationScoped
class Channels {

    /** Pages come in. */
    static final String PAGES = "pages";

    /** Articles go out. */
    static final String ARTICLES = "articles";

    private final ChannelRegistry registry;
    private final PageSettings settings;

    Channels(ChannelRegistry registry, PageSettings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    /** Lets pages in. Until the first call no consumer has even joined its group. */
    void open() {
        pages().forEach(PausableChannel::resume);
    }

    /** Lets no further page in; those in work go on. */
    void close() {
        pages().forEach(PausableChannel::pause);
    }

    // With a concurrency above one the connector makes that many channels, pages$1, pages$2, ...
    private List<PausableChannel> pages() {
        Stream<String> names =
                Stream.concat(
                        Stream.of(PAGES),
                        IntStream.rangeClosed(1, settings.workers())
                                .mapToObj(i -> PAGES + "$" + i));
        List<PausableChannel> pages =
                names.map(registry::getPausable).filter(Objects::nonNull).toList();
        if (pages.isEmpty()) {
            throw new IllegalStateException("channel " + PAGES + " is not set to be pausable");
        }
        return pages;
    }
}
