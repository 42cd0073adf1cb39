package org.banmian.store.search.entity;

import java.util.Optional;
import org.banmian.store.search.SearchTookTooLongException;

/** Knows whom and what articles name. Each answer is of one state of the archive. */
public interface EntitySearch {

    /**
     * Names, with how many articles name each, exactly.
     *
     * @throws SearchTookTooLongException if it was given up
     */
    FoundNames names(NameQuery query);

    /**
     * What is known of somebody or something.
     *
     * @return nothing when no article at all names it, nor anything inside it
     * @throws SearchTookTooLongException if it was given up
     */
    Optional<Profile> profile(ProfileQuery query);
}
