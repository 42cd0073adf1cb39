package org.banmian.local.drill.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banmian.store.search.ArticleQuery.Counts;
import org.banmian.store.search.Facet;
import org.jspecify.annotations.Nullable;

/** Asks one replica. */
public final class SearchDoor {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String FACETS =
            Stream.of(Facet.values()).map(Facet::id).collect(Collectors.joining(","));
    private static final int PAGE = 37;
    private static final int PATIENCE = 30;

    private final URI address;

    /** A replica at an address such as {@code http://127.0.0.1:8083}. */
    public SearchDoor(URI address) {
        this.address = address;
    }

    /** Whether it takes questions now. */
    public boolean isOpen() throws InterruptedException {
        try {
            return get("/v1/articles?limit=0").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** What it says of a path: the status. */
    public int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    /** How many articles it finds. */
    public long total(Question question) throws IOException, InterruptedException {
        return read("/v1/articles?limit=0&" + question.parameters()).path("total").asLong();
    }

    /** Asks, and follows the cursors to the end. */
    public Answer ask(Question question) throws IOException, InterruptedException {
        String path = "/v1/articles?limit=" + PAGE + "&" + question.parameters();
        String counts =
                "&facets="
                        + FACETS
                        + "&values="
                        + Counts.MAX_VALUES
                        + "&histogram="
                        + question.interval().name().toLowerCase(Locale.ROOT);
        JsonNode first = read(path + counts);
        List<JsonNode> items = new ArrayList<>();
        first.path("items").forEach(items::add);
        for (String next = next(first); next != null; ) {
            JsonNode more = read(path + "&cursor=" + next);
            more.path("items").forEach(items::add);
            next = next(more);
        }
        return new Answer(
                first.path("total").asLong(), items, first.path("facets"), first.path("histogram"));
    }

    /**
     * The best articles, with how relevant they are: that stands in the cursor behind each, so that
     * they are asked for one by one.
     */
    public List<Ranked> best(String text, int most) throws IOException, InterruptedException {
        String path =
                "/v1/articles?limit=1&sort=relevance&q="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8);
        List<Ranked> best = new ArrayList<>();
        JsonNode answer = read(path);
        for (String next = next(answer); next != null && best.size() < most; ) {
            best.add(new Ranked(answer.path("items").path(0).path("id").asText(), score(next)));
            answer = read(path + "&cursor=" + next);
            next = next(answer);
        }
        return best;
    }

    // State of the index, score as bits of a float, number of the hit.
    private static float score(String cursor) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        return Float.intBitsToFloat(Integer.parseInt(text.split(" ", -1)[1]));
    }

    private static @Nullable String next(JsonNode answer) {
        return answer.path("next").asText(null);
    }

    private JsonNode read(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(
                    answer + " said " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    // Who asks too often is asked to come again.
    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(LIMIT).GET().build();
        HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        for (int i = 0; answer.statusCode() == 429 && i < PATIENCE; i++) {
            TimeUnit.SECONDS.sleep(1);
            answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        }
        return answer;
    }
}
