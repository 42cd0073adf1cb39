package org.banmian.store.bench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.Topic;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;
import org.banmian.embedded.EmbeddedKafka;
import org.banmian.store.Surroundings;
import org.banmian.store.search.ComposedArchive;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Composed articles from their topic into the index while searches go on, then the same questions
 * over HTTP and to Lucene alone, by turns; at a tenth of the articles and at all of them.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(SearchBenchmarkProfile.class)
class SearchBenchmarkRun {

    private static final int ARTICLES = Integer.getInteger("benchmark.articles", 200_000);
    private static final int QUESTIONS = 400;
    private static final int ROUNDS = 3;
    private static final EventCodec CODEC = new EventCodec("/banmian/benchmark");

    EmbeddedKafka kafka;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @TestHTTPResource("/v1/articles")
    URI address;

    @ConfigProperty(name = "banmian.index.folder")
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ComposedArchive archive = new ComposedArchive(1);
    private final List<ArticlePublished> sample = Collections.synchronizedList(new ArrayList<>());
    private final Random random = new Random(2);
    private final List<String> report = new ArrayList<>();

    @BeforeEach
    void waitUntilReady() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get(readiness).statusCode() == 200);
    }

    @Test
    void run() throws IOException {
        fill(0, ARTICLES / 10);
        ask(ARTICLES / 10);
        fill(ARTICLES / 10, ARTICLES);
        ask(ARTICLES);
        Files.write(Path.of("target", "search.txt"), report);
    }

    /**
     * Publishes articles and waits until all can be found, while twenty searches a second go on.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // a search that fails is seen by its count
    private void fill(int from, int to) {
        Latencies meanwhile = new Latencies();
        ScheduledExecutorService readers = Executors.newScheduledThreadPool(4);
        readers.scheduleAtFixedRate(() -> meanwhile.of(get(any())), 50, 50, TimeUnit.MILLISECONDS);
        long start = System.nanoTime();
        publish(from, to);
        await().atMost(Duration.ofMinutes(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> total() == to);
        double seconds = (System.nanoTime() - start) / 1e9;
        readers.shutdownNow();
        say(
                "%d to %d articles: %.0f articles/s from topic to searchable; meanwhile %d searches,"
                        + " p50 %.1f ms, p95 %.1f ms",
                from,
                to,
                (to - from) / seconds,
                meanwhile.count(),
                meanwhile.quantile(0.5),
                meanwhile.quantile(0.95));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what is not sent is never found
    private void publish(int from, int to) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                kafka.bootstrapServers(),
                                "compression.type",
                                "zstd",
                                "linger.ms",
                                20),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            for (int i = from; i < to; i += 100) {
                for (ArticlePublished article : archive.articles(i, Math.min(to, i + 100))) {
                    if (sample.size() < 5_000 || article.article().number() % 97 == 0) {
                        sample.add(article);
                    }
                    producer.send(record(article));
                }
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> record(ArticlePublished article) {
        EncodedEvent encoded = CODEC.encode(article);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(
                        Topic.ARTICLE_CHANGES.id(),
                        encoded.key().getBytes(StandardCharsets.UTF_8),
                        encoded.value().getBytes(StandardCharsets.UTF_8));
        encoded.headers()
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private int total() {
        return given().get("/v1/articles?limit=0").path("total");
    }

    private String any() {
        synchronized (sample) {
            return sample.isEmpty() ? "q=" + encode("一") : "q=" + encode(quoted(cut(2)));
        }
    }

    private void ask(int articles) throws IOException {
        // What was written is kept by then, and merges have come to rest.
        await().atMost(Duration.ofSeconds(60)).pollDelay(Duration.ofSeconds(20)).until(() -> true);
        say("| %d articles | HTTP p50 | HTTP p95 | bare p50 | bare p95 |", articles);
        say("|---|---|---|---|---|");
        try (BareLucene bare = new BareLucene(folder)) {
            for (Kind kind : kinds(bare)) {
                measure(kind);
            }
        }
    }

    /**
     * A kind of question.
     *
     * @param name what it is
     * @param http asked over HTTP
     * @param bare asked of Lucene alone
     */
    private record Kind(String name, List<Callable<?>> http, List<Callable<?>> bare) {}

    private void measure(Kind kind) {
        Latencies http = new Latencies();
        Latencies bare = new Latencies();
        new Latencies().ofFourClients(kind.http());
        new Latencies().ofFourClients(kind.bare());
        for (int round = 0; round < ROUNDS; round++) {
            http.ofFourClients(kind.http());
            bare.ofFourClients(kind.bare());
        }
        say(
                "| %s | %.2f | %.2f | %.2f | %.2f |",
                kind.name(),
                http.quantile(0.5),
                http.quantile(0.95),
                bare.quantile(0.5),
                bare.quantile(0.95));
    }

    private List<Kind> kinds(BareLucene bare) throws IOException {
        return List.of(
                kind("rare name", this::name, "", one -> bare.newest(BareLucene.string(one))),
                kind("common word", this::common, "", one -> bare.newest(BareLucene.string(one))),
                kind("phrase", () -> cut(7), "", one -> bare.newest(BareLucene.string(one))),
                and(bare),
                kind(
                        "phrase, filters, facets, histogram",
                        () -> cut(3),
                        "&publication=llrb&from=2020-01-01&to=2021-12-31&facets=person"
                                + "&histogram=month",
                        one -> bare.counted(BareLucene.filtered(one, "llrb", 18_262, 18_992))),
                kind(
                        "ten most relevant, highlighted",
                        this::common,
                        "&sort=relevance",
                        one -> bare.best(BareLucene.string(one))),
                thousandthPage(bare));
    }

    private Kind and(BareLucene bare) {
        List<Callable<?>> http = new ArrayList<>();
        List<Callable<?>> alone = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String one = common();
            String other = cut(2);
            http.add(get("limit=10&q=" + encode(quoted(one) + " " + quoted(other))));
            alone.add(() -> bare.newest(BareLucene.both(one, other)));
        }
        return new Kind("common word AND another", http, alone);
    }

    private Kind thousandthPage(BareLucene bare) throws IOException {
        String common = "一";
        List<Callable<?>> http = new ArrayList<>();
        List<Callable<?>> alone = new ArrayList<>();
        String word = mostCommon();
        String cursor = null;
        int pages = Math.min(1_000, count(word) / 20);
        for (int page = 0; page < pages / 10; page++) {
            cursor =
                    given().queryParam("q", quoted(word))
                            .queryParam("limit", 100)
                            .queryParam("cursor", cursor == null ? List.of() : List.of(cursor))
                            .get(address)
                            .path("next");
        }
        String address = "limit=10&q=" + encode(quoted(word)) + "&cursor=" + cursor;
        var query = BareLucene.string(word);
        var last = bare.newest(query, Math.max(1, pages / 10 * 100));
        for (int i = 0; i < QUESTIONS; i++) {
            http.add(get(address));
            alone.add(
                    () -> {
                        bare.after(query, last);
                        return common;
                    });
        }
        return new Kind("page " + pages + " by cursor", http, alone);
    }

    private int count(String word) {
        return given().queryParam("q", quoted(word))
                .queryParam("limit", 0)
                .get(address)
                .path("total");
    }

    private Kind kind(String name, Supplier<String> strings, String parameters, Question question) {
        List<Callable<?>> http = new ArrayList<>();
        List<Callable<?>> alone = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String string = strings.get();
            http.add(get("limit=10&q=" + encode(quoted(string)) + parameters));
            alone.add(() -> question.ask(string));
        }
        return new Kind(name, http, alone);
    }

    /** Something that is asked of Lucene about a string. */
    @FunctionalInterface
    private interface Question {
        int ask(String string) throws IOException;
    }

    private Callable<String> get(String query) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?" + query)).build();
        return () -> {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(query).isEqualTo(200);
            return answer.body();
        };
    }

    /** A person's name. */
    private String name() {
        while (true) {
            SegmentedArticle article = article();
            if (!article.annotations().entities().isEmpty()) {
                var entity = article.annotations().entities().get(0);
                String name = article.text().substring(entity.start(), entity.end());
                if (name.length() == 3) {
                    return name;
                }
            }
        }
    }

    /** Two characters that stand in very many articles: those of a random sample that most have. */
    private String common() {
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            candidates.add(cut(2));
        }
        return Collections.max(candidates, Comparator.comparingLong(this::inSample));
    }

    private String mostCommon() {
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            candidates.add(cut(2));
        }
        return Collections.max(candidates, Comparator.comparingLong(this::inSample));
    }

    private long inSample(String string) {
        return sample.subList(0, Math.min(300, sample.size())).stream()
                .filter(each -> each.content().text().contains(string))
                .count();
    }

    /** Chinese characters as they stand one after the other in an article. */
    private String cut(int length) {
        while (true) {
            SegmentedArticle article = article();
            List<Piece> pieces =
                    article.pieces().stream()
                            .filter(piece -> piece.role() == PieceRole.PARAGRAPH)
                            .toList();
            if (pieces.isEmpty()) {
                continue;
            }
            String text = pieces.get(random.nextInt(pieces.size())).text();
            int from = random.nextInt(Math.max(1, text.length() - length));
            if (from + length <= text.length()) {
                String string = text.substring(from, from + length);
                if (string.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FA5)) {
                    return string;
                }
            }
        }
    }

    private SegmentedArticle article() {
        return sample.get(random.nextInt(sample.size())).content();
    }

    private static String quoted(String string) {
        return '"' + string + '"';
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void say(String line, Object... values) {
        String text = String.format(Locale.ROOT, line, values);
        report.add(text);
        System.out.println(text);
    }
}
