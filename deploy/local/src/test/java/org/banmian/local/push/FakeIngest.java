package org.banmian.local.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers over HTTP as the ingest-service does, with what a test has it say first. */
public final class FakeIngest implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Said> first = new ConcurrentLinkedQueue<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    private volatile CountDownLatch holding = new CountDownLatch(0);
    private volatile int holdAfter = Integer.MAX_VALUE;

    private record Said(int status, String body, String retryAfter) {}

    private FakeIngest(HttpServer server) {
        this.server = server;
    }

    /** Starts one. */
    public static FakeIngest start() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FakeIngest ingest = new FakeIngest(server);
        server.setExecutor(ingest.threads);
        server.createContext("/v1/", ingest::answer);
        server.start();
        return ingest;
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What was asked of it, {@code METHOD path}, the good and the bad. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The keys it was shown. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /** The next request is answered with a problem. */
    public void refuse(int status, String detail) {
        first.add(new Said(status, problem(status, detail), ""));
    }

    /** The next request is answered with a problem that passes. */
    public void putOff(int status, int seconds) {
        first.add(new Said(status, problem(status, "Later."), String.valueOf(seconds)));
    }

    /** The next request is answered with this. */
    public void answer(int status, String body) {
        first.add(new Said(status, body, ""));
    }

    /** The connection of the next request is cut. */
    public void cut() {
        first.add(new Said(0, "", ""));
    }

    /** After so many requests, the next ones are not answered. */
    public void hold(int requests) {
        holding = new CountDownLatch(1);
        holdAfter = requests;
    }

    /** Requests are answered again. */
    public void letGo() {
        holdAfter = Integer.MAX_VALUE;
        holding.countDown();
    }

    /** A problem document. */
    public static String problem(int status, String detail) {
        return "{\"type\":\"urn:banmian:problem:some\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(status, detail);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (asked.size() > holdAfter) {
            await();
        }
        Said said = first.poll();
        if (said != null && said.status == 0) {
            exchange.close();
            return;
        }
        send(exchange, said == null ? accepted(path, body) : said);
    }

    private void await() throws IOException {
        try {
            holding.await();
        } catch (InterruptedException e) {
            throw new IOException("the test is over", e);
        }
    }

    private static Said accepted(String path, byte[] body) {
        String page =
                "\"digest\":\"%s\",\"received\":\"2026-01-01T00:00:00.000Z\",\"duplicate\":false"
                        .formatted(Digest.of(body));
        String key = path.replaceFirst("/v1/[a-z]+/", "");
        return path.startsWith("/v1/pages/")
                ? new Said(202, "{\"page\":\"%s\",%s}".formatted(key, page), "")
                : new Said(202, issue(key, accepted(key + "/1", "1.txt")), "");
    }

    /** The answer to an issue. */
    public static String issue(String issue, String... pages) {
        return "{\"issue\":\"%s\",\"pages\":[%s],\"missing\":[],\"twice\":[]}"
                .formatted(issue, String.join(",", pages));
    }

    /** What is said of an accepted page of an issue. */
    public static String accepted(String page, String file) {
        return "{\"file\":\"%s\",\"page\":\"%s\",\"status\":\"accepted\",\"duplicate\":false}"
                .formatted(file, page);
    }

    /** What is said of a refused page of an issue. */
    public static String refused(String page, String file, int status, String detail) {
        return "{\"file\":\"%s\",\"page\":\"%s\",\"status\":\"refused\",\"problem\":%s}"
                .formatted(file, page, problem(status, detail));
    }

    private static void send(HttpExchange exchange, Said said) throws IOException {
        byte[] bytes = said.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if (!said.retryAfter.isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", said.retryAfter);
        }
        exchange.sendResponseHeaders(said.status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
