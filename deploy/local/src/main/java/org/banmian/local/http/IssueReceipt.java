package org.banmian.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a service said of an issue.
 *
 * @param parts what became of each page, in the order of the issue
 * @param missing pages between the first and the last that the issue does not have
 * @param retryAfter when to come again with what was refused only for now
 */
public record IssueReceipt(List<Part> parts, List<String> missing, Duration retryAfter) {

    /** Keeps the lists from changing. */
    public IssueReceipt {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    /**
     * What became of one page.
     *
     * @param file its name in the issue
     * @param page its key; empty where nothing tells it
     * @param accepted whether the service has it
     * @param duplicate whether the service had the same bytes for it already
     * @param status why not, as a status of HTTP; 0 if it is accepted
     * @param problem why not, in a sentence; empty if it is accepted
     */
    public record Part(
            String file,
            String page,
            boolean accepted,
            boolean duplicate,
            int status,
            String problem) {

        /** Whether it was refused only for now. */
        boolean isPassing() {
            return !accepted && (status == 429 || status >= 500);
        }
    }

    static IssueReceipt of(Answer answer) {
        List<Part> parts = new ArrayList<>();
        answer.body().path("pages").forEach(page -> parts.add(part(page)));
        List<String> missing = new ArrayList<>();
        answer.body().path("missing").forEach(page -> missing.add(page.asText()));
        return new IssueReceipt(parts, missing, answer.retryAfter());
    }

    private static Part part(JsonNode page) {
        JsonNode problem = page.path("problem");
        return new Part(
                page.path("file").asText(),
                page.path("page").asText(""),
                page.path("status").asText().equals("accepted"),
                page.path("duplicate").asBoolean(),
                problem.path("status").asInt(),
                problem.path("detail").asText(problem.path("title").asText("")));
    }

    /** Whether all of it was accepted. */
    public boolean isWhole() {
        return refused().isEmpty();
    }

    /** Whether the service had all of it already. */
    public boolean isDuplicate() {
        return parts.stream().allMatch(Part::duplicate);
    }

    /** How many pages were accepted. */
    public long accepted() {
        return parts.stream().filter(Part::accepted).count();
    }

    /** Those that were not. */
    public List<Part> refused() {
        return parts.stream().filter(part -> !part.accepted()).toList();
    }

    /** Whether some page was refused only for now. */
    public boolean isPassing() {
        return parts.stream().anyMatch(Part::isPassing);
    }
}
