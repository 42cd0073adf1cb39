package org.banmian.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.banmian.contract.page.PageKey;

/** Where pages and articles are read. */
public final class StoreDoor {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI address;
    private final Optional<String> key;
    private final HttpClient client;
    private final Clock clock;

    /** The door at an address such as {@code http://127.0.0.1:8083}, for who needs no key. */
    public StoreDoor(URI address, Clock clock) {
        this(address, Optional.empty(), clock);
    }

    /**
     * The door at an address.
     *
     * @param key what is shown there, {@code <id>.<secret>}
     */
    public StoreDoor(URI address, Optional<String> key, Clock clock) {
        this.address = address;
        this.key = key;
        this.clock = clock;
        this.client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    }

    /**
     * A page as the store answers it; empty when the store has none, or had it and it was
     * withdrawn.
     *
     * @throws BusyException if the store cannot answer now
     * @throws ProblemException if it refuses
     * @throws UnreachableException if nobody answers
     */
    public Optional<JsonNode> page(PageKey page) throws InterruptedException {
        Answer answer = get("/v1/pages/" + page);
        return answer.status() == 404 || answer.status() == 410
                ? Optional.empty()
                : Optional.of(answer.orThrow());
    }

    /**
     * The articles that hold words: {@code {"total", "items": [...], "next"}}.
     *
     * @throws BusyException if the store cannot answer now
     * @throws ProblemException if it refuses
     * @throws UnreachableException if nobody answers
     */
    public JsonNode search(String words, Optional<String> publication, int limit)
            throws InterruptedException {
        String filter = publication.map(code -> "&publication=" + encode(code)).orElse("");
        return get("/v1/articles?q=" + encode(words) + filter + "&limit=" + limit).orThrow();
    }

    private Answer get(String path) throws InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(TIMEOUT).GET();
        key.ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
        return Answer.to(request.build(), client, clock);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
