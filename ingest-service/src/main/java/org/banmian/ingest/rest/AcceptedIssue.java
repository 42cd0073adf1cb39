package org.banmian.ingest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.issue.IssueReceipt;
import org.banmian.ingest.issue.PageOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an issue of which at least one page was accepted.
 *
 * @param issue publication and date
 * @param pages what became of each part of it, in its order
 * @param missing pages between the first and the last of their section that it does not have
 * @param twice pages that it has more than once
 */
record AcceptedIssue(
        String issue, List<IssuePage> pages, List<String> missing, List<String> twice) {

    static AcceptedIssue of(String issue, IssueReceipt receipt) {
        return new AcceptedIssue(
                issue,
                receipt.pages().stream().map(IssuePage::of).toList(),
                receipt.missing().stream().map(page -> issue + "/" + page).toList(),
                receipt.twice().stream().map(page -> issue + "/" + page).toList());
    }

    /**
     * What became of one part; of an accepted one, what is said of a page that is pushed alone.
     *
     * @param file its name in the package
     * @param page its key, where something tells its page
     * @param status {@code accepted} or {@code refused}
     * @param digest see {@link AcceptedPage}
     * @param received see {@link AcceptedPage}
     * @param duplicate see {@link AcceptedPage}
     * @param mediaType see {@link AcceptedPage}
     * @param charset see {@link AcceptedPage}
     * @param remarks see {@link AcceptedPage}
     * @param problem why it was refused, in a problem document
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IssuePage(
            String file,
            @Nullable String page,
            String status,
            @Nullable String digest,
            @Nullable Instant received,
            @Nullable Boolean duplicate,
            @Nullable String mediaType,
            @Nullable String charset,
            @Nullable List<String> remarks,
            @Nullable Map<String, Object> problem) {

        static IssuePage of(PageOutcome outcome) {
            PageKey key = outcome.page();
            String page = key == null ? null : key.toString();
            PageOutcome.Accepted accepted = outcome.accepted();
            return accepted == null
                    ? refused(
                            outcome.file(),
                            page,
                            Problems.of(Objects.requireNonNull(outcome.refused())))
                    : accepted(
                            outcome.file(),
                            AcceptedPage.of(accepted.receipt(), accepted.content()));
        }

        private static IssuePage refused(String file, @Nullable String page, Problem problem) {
            return new IssuePage(
                    file,
                    page,
                    "refused",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    problem.document().getMap());
        }

        private static IssuePage accepted(String file, AcceptedPage page) {
            return new IssuePage(
                    file,
                    page.page(),
                    "accepted",
                    page.digest(),
                    page.received(),
                    page.duplicate(),
                    page.mediaType(),
                    page.charset(),
                    page.remarks(),
                    null);
        }
    }
}
