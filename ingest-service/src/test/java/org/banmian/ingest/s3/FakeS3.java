package org.banmian.ingest.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** The few calls of S3 that are made here, in memory; lists in portions of two. */
final class FakeS3 implements AutoCloseable {

    private static final int PORTION = 2;

    private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final HttpServer server;
    private volatile int failure;

    FakeS3() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/bucket", this::serve);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on every call fails with this status; with 0 none does. */
    void failWith(int status) {
        failure = status;
    }

    private void serve(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String name =
                path.length() > "/bucket/".length() ? path.substring("/bucket/".length()) : "";
        byte[] body = call.getRequestBody().readAllBytes();
        if (failure != 0) {
            answer(call, failure, new byte[0]);
            return;
        }
        switch (call.getRequestMethod()) {
            case "PUT" -> {
                objects.put(name, body);
                answer(call, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(name);
                answer(call, 204, new byte[0]);
            }
            default -> {
                if (name.isEmpty()) {
                    answer(call, 200, list(query(call)).getBytes(UTF_8));
                } else if (objects.containsKey(name)) {
                    answer(call, 200, objects.get(name));
                } else {
                    answer(call, 404, "<Error><Code>NoSuchKey</Code></Error>".getBytes(UTF_8));
                }
            }
        }
    }

    private String list(Map<String, String> query) {
        String prefix = query.getOrDefault("prefix", "");
        TreeSet<String> children = new TreeSet<>();
        for (String name : objects.keySet()) {
            if (name.startsWith(prefix)) {
                int slash = name.indexOf('/', prefix.length());
                children.add(slash < 0 ? name : name.substring(0, slash + 1));
            }
        }
        var rest = children.tailSet(query.getOrDefault("continuation-token", ""), false);
        var portion = rest.stream().limit(PORTION).toList();
        StringBuilder xml = new StringBuilder("<ListBucketResult>");
        for (String child : portion) {
            xml.append(
                    child.endsWith("/")
                            ? "<CommonPrefixes><Prefix>" + child + "</Prefix></CommonPrefixes>"
                            : "<Contents><Key>" + child + "</Key></Contents>");
        }
        boolean more = rest.size() > PORTION;
        xml.append("<IsTruncated>").append(more).append("</IsTruncated>");
        if (more) {
            xml.append("<NextContinuationToken>")
                    .append(portion.get(PORTION - 1))
                    .append("</NextContinuationToken>");
        }
        return xml.append("</ListBucketResult>").toString();
    }

    private static Map<String, String> query(HttpExchange call) {
        return Arrays.stream(call.getRequestURI().getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(
                        Collectors.toMap(
                                part -> part[0],
                                part -> part.length < 2 ? "" : URLDecoder.decode(part[1], UTF_8),
                                (a, b) -> b,
                                TreeMap::new));
    }

    private static void answer(HttpExchange call, int status, byte[] body) throws IOException {
        call.getResponseHeaders()
                .add(
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                ZonedDateTime.now(ZoneOffset.UTC)));
        boolean head = call.getRequestMethod().equals("HEAD");
        call.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head) {
            call.getResponseBody().write(body);
        }
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
