package org.banmian.store.search;

import java.util.List;
import java.util.Optional;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.page.ArticleId;

/**
 * An index as it is written: by one writer, a step at a time, following the topic of changes. What
 * is written is seen by searches after {@link #show}, and outlives a kill of the process together
 * with its position after {@link #keep}.
 */
public interface ArticleIndex extends AutoCloseable {

    /** The position that was kept; empty when there is none, and then nothing is held either. */
    Optional<IndexPosition> position();

    /** Takes changes, in order; one that is not newer than what is held changes nothing. */
    void apply(List<ArticleChange> changes);

    /**
     * Forgets articles that must not be kept. Searches do not see them after {@link #show}, not
     * even lists that were begun before; every trace of them is gone when something was kept after.
     */
    void forget(List<ArticleId> articles);

    /** Lets searches see all that was written. */
    void show();

    /**
     * Keeps all that was written, and how far it goes, and shows it.
     *
     * @return whether it did; it does not while traces of forgotten articles are being written out
     *     of its files, which goes on beside everything else and may take minutes
     */
    boolean keep(IndexPosition position);

    /** Forgets everything. */
    void clear();

    @Override
    void close();
}
