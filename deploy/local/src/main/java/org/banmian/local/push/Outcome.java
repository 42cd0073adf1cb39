package org.banmian.local.push;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.banmian.local.http.IssueReceipt;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of an upload.
 *
 * @param file as it was named
 * @param target what it was pushed as; none if that could not be told
 * @param kind what became of it
 * @param said the digest of what was acknowledged, or why it was not
 * @param issue what the service said of each page, where it came so far with an issue
 */
public record Outcome(
        String file,
        @Nullable Target target,
        Kind kind,
        String said,
        @Nullable IssueReceipt issue) {

    /** What can become of a file. */
    public enum Kind {
        /** Acknowledged now. */
        ACCEPTED,
        /** Acknowledged now; the service had the same bytes already. */
        DUPLICATE,
        /** Acknowledged before, and not sent again. */
        RESUMED,
        /** An issue of which the service has some pages, and refuses some. */
        PARTLY,
        /** The service refuses it. */
        REFUSED,
        /** What it is cannot be told, so it was not sent. */
        UNPLACED,
        /** The service did not take it in time, or the file could not be read. */
        FAILED,
        /** The service does not know who sends. */
        UNIDENTIFIED,
        /** The service did not answer in time. */
        UNREACHABLE;

        /** Whether the service has all of it. */
        public boolean isAcknowledged() {
            return this == ACCEPTED || this == DUPLICATE || this == RESUMED;
        }

        /** Whether the file has to change before there is a point in sending it again. */
        public boolean isFinal() {
            return this == PARTLY || this == REFUSED || this == UNPLACED;
        }

        /** As it is printed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of a file of which nothing more is to be said. */
    static Outcome of(PushFile file, Kind kind, String said) {
        return new Outcome(file.file().toString(), file.target(), kind, said, null);
    }

    /** What became of an issue. */
    static Outcome of(PushFile file, Kind kind, String said, IssueReceipt issue) {
        return new Outcome(file.file().toString(), file.target(), kind, said, issue);
    }

    /** A file that is not sent. */
    static Outcome unplaced(Path file, String why) {
        return new Outcome(file.toString(), null, Kind.UNPLACED, why, null);
    }

    /** Pages of an issue that were refused; none for a page. */
    public List<IssueReceipt.Part> refused() {
        return issue == null ? List.of() : issue.refused();
    }
}
