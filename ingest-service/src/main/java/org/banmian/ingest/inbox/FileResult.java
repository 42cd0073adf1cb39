package org.banmian.ingest.inbox;

import org.banmian.ingest.issue.IssueReceipt;
import org.banmian.ingest.problem.PageProblem;
import org.jspecify.annotations.Nullable;

/** What came of trying to take a file in. */
public sealed interface FileResult {

    /**
     * Everything in it was accepted and acknowledged.
     *
     * @param what in words, for a line of a log
     */
    record Taken(String what) implements FileResult {}

    /**
     * It, or a part of it, cannot be accepted.
     *
     * @param problem what to change
     * @param issue what became of each page, if it was read as an issue
     */
    record Refused(PageProblem problem, @Nullable IssueReceipt issue) implements FileResult {}

    /**
     * It is to be tried again.
     *
     * @param why in words, for a line of a log
     * @param lastly what it is refused with if it comes to nothing too often; none if it is never
     *     given up, because nothing is wrong with it
     */
    record Later(String why, @Nullable PageProblem lastly) implements FileResult {}

    /** Somebody else has taken it up. */
    record Gone() implements FileResult {}
}
