package org.banmian.local.push;

import java.util.Locale;
import org.banmian.contract.page.PageKey;

/**
 * What became of one file of an upload.
 *
 * @param file as it was named
 * @param page which page it is
 * @param kind what became of it
 * @param said the digest of an accepted page, or why it is none
 */
public record Outcome(String file, PageKey page, Kind kind, String said) {

    /** What can become of a file. */
    public enum Kind {
        /** Acknowledged now. */
        ACCEPTED,
        /** Acknowledged now; the service had the same bytes already. */
        DUPLICATE,
        /** Acknowledged by an earlier, unfinished run of the same upload. */
        RESUMED,
        /** The service refuses it. */
        REFUSED,
        /** The service did not take it in time, or the file could not be read. */
        FAILED,
        /** The service did not answer in time. */
        UNREACHABLE;

        /** Whether the service has the page. */
        public boolean isAcknowledged() {
            return this == ACCEPTED || this == DUPLICATE || this == RESUMED;
        }

        /** As it is printed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
