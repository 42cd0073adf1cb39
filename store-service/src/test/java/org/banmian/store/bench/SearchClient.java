package org.banmian.store.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Searches over HTTP, in the thread that asks, so that little goes to the client. */
final class SearchClient {

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
        URL url;
        try {
            url = new URL(address + "?" + query);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
        return () -> {
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            assertThat(connection.getResponseCode()).as(query).isEqualTo(200);
            try (InputStream answer = connection.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
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
