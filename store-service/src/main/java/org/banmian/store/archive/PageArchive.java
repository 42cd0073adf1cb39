package org.banmian.store.archive;

import java.util.List;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.wire.Takedown;

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
     * Forgets a page, in one transaction, unless something of it was received later: withdraws it
     * where it still stands, deletes its articles with all their revisions, and keeps for each of
     * them that its record is to go from the topic of changes. That the page was withdrawn, and
     * when, stays: what is older is not to come back.
     *
     * @throws ArchiveUnavailableException if it cannot be written now, whatever the takedown
     */
    void forget(Takedown takedown);

    /**
     * Keeps the newest description of each publication, in one transaction.
     *
     * @throws ArchiveUnavailableException if it cannot be written now, whatever the descriptions
     */
    void describe(List<PublicationDescribed> descriptions);
}
