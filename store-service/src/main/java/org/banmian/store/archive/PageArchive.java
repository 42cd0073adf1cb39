package org.banmian.store.archive;

import java.util.List;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PublicationDescribed;

/** The archive as it is written: everything of one call, or nothing. */
public interface PageArchive {

    /**
     * Applies events in order, in one transaction, and keeps what is to be told of them. An event
     * that is not newer than what is held changes nothing.
     *
     * @throws ArchiveUnavailableException if it cannot be written now, whatever the events
     */
    void apply(List<ArticlesEvent> events);

    /**
     * Keeps the newest description of each publication, in one transaction.
     *
     * @throws ArchiveUnavailableException if it cannot be written now, whatever the descriptions
     */
    void describe(List<PublicationDescribed> descriptions);
}
