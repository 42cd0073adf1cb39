package org.banmian.local.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.check.Acknowledgement;
import org.banmian.local.drill.paper.PushedPage;

/**
 * A scanner: does each thing again until the service says yes. It comes again after 429, 503, and
 * when nobody answers; any other answer fails the drill. Safe for use by several threads.
 */
public final class Scanner {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI ingest;
    private final AtomicInteger retries = new AtomicInteger();

    /** A scanner that pushes to an ingest-service, such as {@code http://127.0.0.1:8080}. */
    public Scanner(URI ingest) {
        this.ingest = ingest;
    }

    /** Hands in a page. */
    public Acknowledgement push(PushedPage page) {
        HttpRequest.Builder request =
                request(page.key())
                        .header("Content-Type", "text/plain")
                        .PUT(BodyPublishers.ofByteArray(page.bytes()));
        JsonNode answer = insist(request.build());
        assertThat(answer.path("digest").asText())
                .as("digest of %s", page.key())
                .isEqualTo(page.digest());
        return acknowledgement(page.key(), answer, Optional.of(page));
    }

    /** Takes a page back. */
    public Acknowledgement withdraw(PageKey page) {
        return acknowledgement(page, insist(request(page).DELETE().build()), Optional.empty());
    }

    /**
     * Has a page forgotten.
     *
     * @param token a key that has the right
     */
    public Acknowledgement takeDown(PageKey page, String token) {
        HttpRequest request =
                HttpRequest.newBuilder(
                                ingest.resolve("/v1/pages/" + page + "?takedown=true&reason=drill"))
                        .timeout(LIMIT)
                        .header("Authorization", "Bearer " + token)
                        .DELETE()
                        .build();
        return acknowledgement(page, insist(request), Optional.empty());
    }

    /** How often it had to come again. */
    public int retries() {
        return retries.get();
    }

    private HttpRequest.Builder request(PageKey page) {
        return HttpRequest.newBuilder(ingest.resolve("/v1/pages/" + page)).timeout(LIMIT);
    }

    private static Acknowledgement acknowledgement(
            PageKey page, JsonNode answer, Optional<PushedPage> content) {
        assertThat(answer.path("page").asText()).isEqualTo(page.toString());
        return new Acknowledgement(page, Instant.parse(answer.path("received").asText()), content);
    }

    private JsonNode insist(HttpRequest request) {
        return await(request.method() + " " + request.uri())
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .until(() -> attempt(request), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<JsonNode> attempt(HttpRequest request)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            // Refused, reset, or too late: nobody said yes.
            retries.incrementAndGet();
            return Optional.empty();
        }
        if (answer.statusCode() == 429 || answer.statusCode() == 503) {
            assertThat(answer.headers().firstValue("Retry-After"))
                    .as("Retry-After of %s", answer)
                    .isPresent();
            retries.incrementAndGet();
            return Optional.empty();
        }
        JsonNode body = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as("%s said %s", answer, body).isEqualTo(202);
        return Optional.of(body);
    }
}
