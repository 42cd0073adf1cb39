package org.banmian.contract;

import java.time.Instant;

/** Something that happened, as services tell it to each other. */
public sealed interface Event
        permits PageEvent, ArticlesEvent, ArticleChange, PublicationDescribed {

    /** The key of its record, which decides the partition and so the order. */
    String key();

    /** An id that follows from the content: the same event told twice has the same one. */
    String eventId();

    /** When it happened, in whole milliseconds: always the time its page was received. */
    Instant time();
}
