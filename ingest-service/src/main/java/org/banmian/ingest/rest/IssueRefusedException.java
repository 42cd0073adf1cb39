package org.banmian.ingest.rest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banmian.ingest.issue.IssueReceipt;
import org.banmian.ingest.page.PageRejectedException;

/** An issue of which no page was accepted. */
final class IssueRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final Duration LATER = Duration.ofSeconds(5);

    private final transient AcceptedIssue answer;
    private final boolean passing;

    IssueRefusedException(AcceptedIssue answer, IssueReceipt receipt) {
        super("no page of an issue was accepted: " + answer.issue());
        this.answer = answer;
        this.passing =
                receipt.pages().stream()
                        .anyMatch(page -> !(page.refused() instanceof PageRejectedException));
    }

    /** With what became of each page, as in an answer that accepts some. */
    Problem problem() {
        Map<String, Object> members =
                Map.of(
                        "pages", answer.pages().stream().map(IssueRefusedException::part).toList(),
                        "missing", answer.missing(),
                        "twice", answer.twice());
        return new Problem(
                passing ? 503 : 422,
                passing ? "issue-not-acknowledged" : "issue-refused",
                passing
                        ? "No page of the issue was accepted now; send it again, twice does no harm."
                        : "No page of the issue can be accepted; see the problem of each.",
                members,
                passing ? LATER : null);
    }

    private static Map<String, Object> part(AcceptedIssue.IssuePage part) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", part.file());
        if (part.page() != null) {
            members.put("page", part.page());
        }
        members.put("status", part.status());
        members.put("problem", part.problem());
        return members;
    }
}
