package org.banmian.local.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.banmian.local.http.IssueReceipt;
import org.banmian.local.push.Outcome;
import org.banmian.local.push.Target;

/**
 * What is printed of an upload.
 *
 * @param json whether for programs
 */
record OutcomeText(boolean json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One file: a line of JSON, or a line and one more for each page of it that is wanting. */
    List<String> lines(Outcome outcome) {
        return json ? List.of(json(outcome).toString()) : text(outcome);
    }

    private static List<String> text(Outcome outcome) {
        Target target = outcome.target();
        IssueReceipt issue = outcome.issue();
        boolean silent = outcome.kind().isAcknowledged() && issue == null;
        List<String> lines = new ArrayList<>();
        lines.add(
                (target == null ? "-" : target.toString())
                        + " "
                        + outcome.kind()
                        + " "
                        + outcome.file()
                        + (silent ? "" : ": " + outcome.said()));
        for (IssueReceipt.Part part : outcome.refused()) {
            String page = part.page().isEmpty() ? "-" : part.page();
            lines.add(
                    "    %s refused %s: %d %s"
                            .formatted(page, part.file(), part.status(), part.problem()));
        }
        if (issue != null && !issue.missing().isEmpty()) {
            lines.add("    missing from it: " + String.join(", ", issue.missing()));
        }
        return lines;
    }

    private static ObjectNode json(Outcome outcome) {
        ObjectNode json = JSON.createObjectNode().put("file", outcome.file());
        Target target = outcome.target();
        if (target != null) {
            json.put(target.isIssue() ? "issue" : "page", target.toString());
        }
        json.put("outcome", outcome.kind().toString());
        IssueReceipt issue = outcome.issue();
        if (issue == null) {
            return json.put(outcome.kind().isAcknowledged() ? "digest" : "reason", outcome.said());
        }
        json.put("accepted", issue.accepted());
        ArrayNode refused = json.putArray("refused");
        for (IssueReceipt.Part part : outcome.refused()) {
            ObjectNode page = refused.addObject().put("file", part.file());
            if (!part.page().isEmpty()) {
                page.put("page", part.page());
            }
            page.put("status", part.status()).put("reason", part.problem());
        }
        issue.missing().forEach(json.putArray("missing")::add);
        return json;
    }
}
