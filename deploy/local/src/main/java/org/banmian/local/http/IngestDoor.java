package org.banmian.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.banmian.contract.page.PageKey;

/** Where pages are handed in. */
public final class IngestDoor {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final URI address;
    private final Optional<String> key;
    private final HttpClient client;
    private final Clock clock;

    /** The door at an address such as {@code http://127.0.0.1:8080}, for who needs no key. */
    public IngestDoor(URI address, Clock clock) {
        this(address, Optional.empty(), clock);
    }

    /**
     * The door at an address such as {@code http://127.0.0.1:8080}.
     *
     * @param key what is shown there, {@code <id>.<secret>}
     */
    public IngestDoor(URI address, Optional<String> key, Clock clock) {
        this.address = address;
        this.key = key;
        this.clock = clock;
        this.client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    }

    /**
     * An acknowledged page.
     *
     * @param page its key, in canonical form
     * @param digest SHA-256 of the bytes
     * @param received the time the service gave it
     * @param duplicate whether the service had the same bytes for the page already
     */
    public record Receipt(PageKey page, String digest, Instant received, boolean duplicate) {}

    /**
     * Hands in a page in any format; the service tells which it is from the bytes.
     *
     * @throws BusyException if the service asks to come again later
     * @throws ProblemException if it refuses the page
     * @throws UnreachableException if it does not answer
     */
    public Receipt put(PageKey page, byte[] bytes) throws InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve("/v1/pages/" + page))
                        .timeout(TIMEOUT)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofByteArray(bytes));
        key.ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
        return receipt(Answer.to(request.build(), client, clock).orThrow());
    }

    private static Receipt receipt(JsonNode answer) {
        return new Receipt(
                PageKey.parse(answer.path("page").asText()),
                answer.path("digest").asText(),
                Instant.parse(answer.path("received").asText()),
                answer.path("duplicate").asBoolean());
    }
}
