package org.banmian.ingest.folder;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.inbox.FileResult;
import org.banmian.ingest.inbox.Place;
import org.banmian.ingest.inbox.Reasons;
import org.banmian.ingest.issue.IssueReceipt;
import org.banmian.ingest.issue.PageOutcome;
import org.banmian.ingest.problem.PageProblem;

/**
 * The problem document (RFC 9457) beside a file that was refused: what a request would have been
 * answered, and of an issue what became of each page.
 */
final class ReasonDocument implements Reasons {

    @Override
    public byte[] document(Place place, FileResult.Refused refused) {
        JsonObject document = problem(refused.problem()).put("file", place.toString());
        IssueReceipt issue = refused.issue();
        if (issue != null) {
            JsonArray pages = new JsonArray();
            issue.pages().forEach(page -> pages.add(page(page)));
            document.put("pages", pages)
                    .put("missing", new JsonArray(issue.missing()))
                    .put("twice", new JsonArray(issue.twice()));
        }
        return (document.encodePrettily() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject problem(PageProblem problem) {
        String type = problem.type();
        JsonObject json =
                new JsonObject()
                        .put("type", type == null ? "about:blank" : "urn:banmian:problem:" + type)
                        .put("title", HttpResponseStatus.valueOf(problem.status()).reasonPhrase())
                        .put("status", problem.status())
                        .put("detail", problem.detail());
        new TreeMap<>(problem.facts()).forEach(json::put);
        return json;
    }

    private static JsonObject page(PageOutcome outcome) {
        JsonObject page = new JsonObject().put("file", outcome.file());
        PageKey key = outcome.page();
        if (key != null) {
            page.put("page", key.toString());
        }
        PageOutcome.Accepted accepted = outcome.accepted();
        if (accepted != null) {
            return page.put("status", "accepted")
                    .put("digest", accepted.receipt().digest())
                    .put("received", accepted.receipt().received().toString());
        }
        RuntimeException refused = outcome.refused();
        page.put("status", "refused");
        return refused == null ? page : page.put("problem", problem(PageProblem.of(refused)));
    }
}
