package org.banmian.store.bench;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.banmian.contract.Topic;
import org.banmian.contract.page.ArticleId;
import org.banmian.embedded.EmbeddedKafka;
import org.banmian.store.Pages;
import org.banmian.store.Surroundings;
import org.banmian.store.Topics;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Composed articles from their topic into the index while searches go on, then the same questions
 * over HTTP and to Lucene alone, by turns; at a tenth of the articles and at all of them. At the
 * end whether every string is found that was printed, and how soon a single page is.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(SearchBenchmarkProfile.class)
class SearchBenchmarkRun {

    private static final int ARTICLES = Integer.getInteger("benchmark.articles", 200_000);
    private static final int STRINGS = 2_000;
    private static final int PAGES = 50;
    private static final int ROUNDS = 3;

    /** As many rounds before are not measured: until then the compiler is at work. */
    private static final int WARM_UP = 4;

    EmbeddedKafka kafka;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @TestHTTPResource("/v1/articles")
    URI address;

    @ConfigProperty(name = "banmian.index.folder")
    Path folder;

    @TempDir Path temporary;

    private final Strings strings = new Strings();
    private final Recall recall = new Recall();
    private final List<String> report = new ArrayList<>();
    private SearchClient client;

    @BeforeEach
    void waitUntilReady() {
        client = new SearchClient(address);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get(readiness).statusCode() == 200);
    }

    @Test
    void run() throws IOException {
        Path events = temporary.resolve("events");
        var seen = strings.andThen(recall.cutter(Math.max(1, ARTICLES / STRINGS), STRINGS));
        try (ComposedTopic topic = ComposedTopic.compose(events, ARTICLES, seen)) {
            fill(topic, 0, ARTICLES / 10);
            ask(ARTICLES / 10);
            fill(topic, ARTICLES / 10, ARTICLES);
            ask(ARTICLES);
        }
        checkRecall();
        pageAtRest();
        Files.write(Path.of("target", "search.txt"), report);
    }

    /**
     * Publishes articles and waits until all can be found, while twenty searches a second go on.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // a search that fails is seen by its count
    private void fill(ComposedTopic topic, int from, int to) throws IOException {
        strings.of(to);
        Latencies meanwhile = new Latencies();
        ScheduledExecutorService readers = Executors.newScheduledThreadPool(4);
        readers.scheduleAtFixedRate(
                () -> meanwhile.of(client.search(SearchClient.quoted(strings.cut(2)), 10, "")),
                50,
                50,
                TimeUnit.MILLISECONDS);
        long start = System.nanoTime();
        topic.publish(kafka.bootstrapServers(), to - from);
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

    private int total() {
        return given().get("/v1/articles?limit=0").path("total");
    }

    private void ask(int articles) throws IOException {
        // What was written is kept by then, and merges have come to rest.
        await().atMost(Duration.ofSeconds(60)).pollDelay(Duration.ofSeconds(20)).until(() -> true);
        say("| %d articles | HTTP p50 | HTTP p95 | bare p50 | bare p95 |", articles);
        say("|---|---|---|---|---|");
        try (BareLucene bare = new BareLucene(folder)) {
            List<Kinds.Kind> kinds = new Kinds(strings, client, bare).all();
            for (int round = 0; round < WARM_UP; round++) {
                kinds.forEach(kind -> new Latencies().ofFourClients(kind.http()));
                kinds.forEach(kind -> new Latencies().ofFourClients(kind.bare()));
            }
            kinds.forEach(this::measure);
        }
    }

    private void measure(Kinds.Kind kind) {
        Latencies http = new Latencies();
        Latencies bare = new Latencies();
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

    private void checkRecall() throws IOException {
        ComposedTopic.compose(temporary.resolve("again"), ARTICLES, recall.reader()).close();
        int right =
                recall.check(string -> found(string, ""), id -> string -> found(string, on(id)));
        say("%d strings found in every article that holds them and in no other", right);
    }

    private Recall.Answer found(String string, String parameters) {
        var answer = client.answer(SearchClient.quoted(string), Recall.LISTED, parameters);
        return new Recall.Answer(answer.getLong("total"), answer.getList("items.id"));
    }

    private static String on(ArticleId id) {
        return "&publication=%s&date=%s&page=%s"
                .formatted(id.page().publication(), id.page().date(), id.page().page());
    }

    /** How long it takes from the event of a page until its article is found, one at a time. */
    private void pageAtRest() {
        Latencies searchable = new Latencies();
        try (Topics topics = new Topics(kafka.bootstrapServers())) {
            for (int i = 1; i <= PAGES; i++) {
                String word = "rest" + i + "page";
                var page =
                        Pages.page(
                                "rest/2022-12-02/" + i,
                                0,
                                1,
                                Pages.article("石楼县供电公司", "本报讯 " + word + "。"));
                searchable.of(
                        () -> {
                            topics.send(Topic.ARTICLES, page);
                            while (found(word, "").total() == 0) {
                                Thread.sleep(5);
                            }
                            return word;
                        });
            }
        }
        say(
                "one page at rest: searchable after %.0f ms (p50), %.0f ms (most)",
                searchable.quantile(0.5), searchable.quantile(1));
    }

    private void say(String line, Object... values) {
        String text = String.format(Locale.ROOT, line, values);
        report.add(text);
        System.out.println(text);
    }
}
