package org.banmian.store.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Searches over HTTP. */
final class SearchClient {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    /** Searches at this address. */
    SearchClient(URI address) {
        this.address = address;
    }

    /** An exact string in the language of questions. */
    static String quoted(String string) {
        return '"' + string.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * A search that can be made again and again.
     *
     * @param q the question
     * @param limit how many articles are answered
     * @param parameters more of them, encoded, each with an ampersand before it
     */
    Callable<String> search(String q, int limit, String parameters) {
        String query = "limit=" + limit + "&q=" + encode(q) + parameters;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?" + query)).build();
        return () -> {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(query).isEqualTo(200);
            return answer.body();
        };
    }

    /** A search made once. */
    JsonPath answer(String q, int limit, String parameters) {
        try {
            return new JsonPath(search(q, limit, parameters).call());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
