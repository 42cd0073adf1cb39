package org.banmian.local.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/**
 * What a service said.
 *
 * @param status of HTTP
 * @param body the JSON in it; missing where it held none
 * @param retryAfter when to come again, if it is busy
 */
record Answer(int status, JsonNode body, Duration retryAfter) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /**
     * Sends a request.
     *
     * @throws UnreachableException if nobody answers
     */
    static Answer to(HttpRequest request, HttpClient client, Clock clock)
            throws InterruptedException {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    json(response.body()),
                    RetryAfter.parse(
                            response.headers().firstValue("Retry-After"), clock.instant()));
        } catch (IOException e) {
            throw new UnreachableException(origin(request.uri()), e);
        }
    }

    /**
     * The body of a good answer.
     *
     * @throws BusyException if the service asks to come again later
     * @throws ProblemException if it refuses
     */
    JsonNode orThrow() {
        if (status == 429 || status == 503) {
            throw new BusyException(status, retryAfter, body.path("detail").asText(""));
        }
        if (status < 200 || status >= 300) {
            throw new ProblemException(status, body);
        }
        return body;
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            // A proxy on the way may answer in its own words.
            return JSON.createObjectNode().put("detail", text(body));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }

    private static String text(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        return text.substring(0, Math.min(text.length(), 200));
    }

    private static URI origin(URI address) {
        return address.resolve("/");
    }
}
