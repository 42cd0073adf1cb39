package org.banmian.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTTP door, seen from outside. */
final class Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The longest anything may take to be answered. */
    static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    private static final Pattern CONTENT_LENGTH =
            Pattern.compile("content-length: ([0-9]+)", Pattern.CASE_INSENSITIVE);

    private final URI root;

    Door(URI root) {
        this.root = root;
    }

    /** What came back. */
    record Answer(int status, HttpResponse<String> response) {

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(response.body(), e);
            }
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Answer push(String page, String text) {
        return push(page, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    Answer push(String page, String contentType, byte[] body) {
        return send(
                request("/v1/pages/" + page)
                        .PUT(BodyPublishers.ofByteArray(body))
                        .header("Content-Type", contentType));
    }

    Answer pushChunked(String page, byte[] body) {
        return send(
                request("/v1/pages/" + page)
                        .PUT(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)))
                        .header("Content-Type", "text/plain"));
    }

    Answer delete(String page) {
        return send(request("/v1/pages/" + page).DELETE());
    }

    Answer call(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(LONGEST_ANSWER);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection on which the bytes are one's own. */
    Socket connect() throws IOException {
        Socket socket = new Socket(root.getHost(), root.getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    /** The head of a push, up to the blank line that ends it. */
    static byte[] head(String page, String... headers) {
        return ("PUT /v1/pages/"
                        + page
                        + " HTTP/1.1\r\nHost: test\r\nContent-Type: text/plain\r\n"
                        + String.join("", headers)
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The first answer on a connection, which may stay open for a while after it. */
    static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.append((char) b);
            if (head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        Matcher length = CONTENT_LENGTH.matcher(head);
        int bytes = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return head + new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
    }
}
