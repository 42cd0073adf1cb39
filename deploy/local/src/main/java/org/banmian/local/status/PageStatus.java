package org.banmian.local.status;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is.
 *
 * @param page its key
 * @param state how far its last version has come
 * @param received when that was received; absent if its record does not say
 * @param reason why it is a dead letter; empty if it is none
 */
public record PageStatus(String page, State state, @Nullable Instant received, String reason) {

    /** How far a page has come. */
    public enum State {
        /** On the topic of pages; nobody has cut it into articles yet. */
        RECEIVED,
        /** On the topic of articles; not in the store yet. */
        SEGMENTED,
        /** In the store. */
        STORED,
        /** Taken back, and gone from the store. */
        WITHDRAWN,
        /** It could not be worked on. */
        DEAD_LETTER;

        /** As it is printed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
