package org.banmian.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.banmian.contract.page.PageKey;

/** Where pages are handed in. */
public final class IngestDoor {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    // Longer than the service takes for an issue of the most pages; and what it asks of a sender,
    // halved, in bytes a second.
    private static final Duration ISSUE_TIMEOUT = Duration.ofMinutes(6);
    private static final long LEAST_RATE = 64 * 1024;

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
        return put(page, BodyPublishers.ofByteArray(bytes));
    }

    /**
     * Hands in a page as above, from a file.
     *
     * @throws FileNotFoundException if it is not there
     */
    public Receipt put(PageKey page, Path file) throws FileNotFoundException, InterruptedException {
        return put(page, BodyPublishers.ofFile(file));
    }

    private Receipt put(PageKey page, BodyPublisher body) throws InterruptedException {
        HttpRequest.Builder request = request("/v1/pages/" + page, TIMEOUT).PUT(body);
        return receipt(Answer.to(request.build(), client, clock).orThrow());
    }

    /**
     * Hands in an issue: a ZIP archive, or a file of several pages in any format.
     *
     * @return what became of each page, also where all were refused
     * @throws BusyException if the service asks to come again later with all of it
     * @throws ProblemException if it refuses the whole
     * @throws UnreachableException if it does not answer
     * @throws IOException if the file cannot be read
     */
    public IssueReceipt post(String publication, LocalDate date, Path file)
            throws IOException, InterruptedException {
        Duration patience = ISSUE_TIMEOUT.plusSeconds(Files.size(file) / LEAST_RATE);
        HttpRequest.Builder request =
                request("/v1/issues/" + publication + "/" + date, patience)
                        .POST(BodyPublishers.ofFile(file));
        Answer answer = Answer.to(request.build(), client, clock);
        if (answer.body().path("pages").isEmpty()) {
            answer.orThrow();
        }
        return IssueReceipt.of(answer);
    }

    private HttpRequest.Builder request(String path, Duration patience) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(patience)
                        .header("Content-Type", "application/octet-stream");
        key.ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
        return request;
    }

    private static Receipt receipt(JsonNode answer) {
        return new Receipt(
                PageKey.parse(answer.path("page").asText()),
                answer.path("digest").asText(),
                Instant.parse(answer.path("received").asText()),
                answer.path("duplicate").asBoolean());
    }
}
