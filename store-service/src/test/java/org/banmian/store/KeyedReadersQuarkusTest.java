package org.banmian.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;
import static org.banmian.store.Pages.article;
import static org.banmian.store.Pages.naming;
import static org.banmian.store.Pages.page;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.banmian.access.AccessRefusedException;
import org.banmian.access.AccessRefusedException.Reason;
import org.banmian.access.Right;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.Topic;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.embedded.EmbeddedDatabase;
import org.banmian.embedded.EmbeddedKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers may ask, how often, and what they are answered. */
@QuarkusTest
@TestProfile(KeyedReaders.class)
@QuarkusTestResource(Surroundings.class)
class KeyedReadersQuarkusTest {

    private static final Duration WAIT = Duration.ofSeconds(60);
    // As many as are let through: more bytes than the systems at both ends hold.
    private static final int ASKED = 8;
    private static final SegmentedArticle POWER =
            naming(article("石楼县供电公司：保供电暖民心", "本报讯 石楼县供电公司张三带队走访用户。"), "张三", "石楼县");

    EmbeddedKafka kafka;
    EmbeddedDatabase database;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @TestHTTPResource("/")
    URI root;

    private Topics topics;

    @BeforeEach
    void open() {
        topics = new Topics(kafka.bootstrapServers());
        await().atMost(WAIT).until(() -> given().get(readiness).statusCode() == 200);
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void withoutAKeyNothingIsReadButWhatTheServiceIs() {
        for (String path :
                List.of(
                        "/v1/articles",
                        "/v1/articles/own/2022-12-02/1/1",
                        "/v1/pages/own/2022-12-02/1",
                        "/v1/issues/own/2022-12-02",
                        "/v1/publications",
                        "/v1/publications/own",
                        "/v1/publications/own/calendar",
                        "/v1/suggestions?q=x",
                        "/v1/status")) {
            expectProblem(given().get(path), 401, "no-key")
                    .then()
                    .header("WWW-Authenticate", "Bearer realm=\"banmian\"");
            expectProblem(as("press-1").get(path), 403, "no-right");
        }
        expectProblem(
                given().header("Authorization", "Bearer library.wrong").get("/v1/articles"),
                401,
                "unknown-key");
        given().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void aKeyOfSomePublicationsSeesNothingOfOthers() {
        topics.send(
                Topic.PUBLICATIONS,
                new PublicationDescribed("own", Pages.SETTINGS, Pages.NOON),
                new PublicationDescribed("other", Pages.SETTINGS, Pages.NOON));
        deliver(page("own/2022-12-02/1", 0, 1, POWER), page("other/2022-12-02/1", 0, 1, POWER));
        awaitFound("供电", 2);

        as("local").get("/v1/pages/own/2022-12-02/1").then().statusCode(200);
        as("local")
                .get("/v1/articles?q=供电&facets=publication")
                .then()
                .body("items.id", contains("own/2022-12-02/1/1"))
                .body("total", equalTo(1))
                .body("facets.publication.value", contains("own"));
        as("local").get("/v1/publications").then().body("publications.code", contains("own"));
        // Its nearest name stands in both; of whom it is told is not worked out.
        as("local").get("/v1/articles?q=张五三").then().body("didYouMean", nullValue());
        for (String path :
                List.of(
                        "/v1/pages/other/2022-12-02/1",
                        "/v1/articles/other/2022-12-02/1/1",
                        "/v1/articles/other/2022-12-02/1/1/revisions",
                        "/v1/issues/other/2022-12-02",
                        "/v1/publications/other/calendar",
                        "/v1/articles?publication=own&publication=other",
                        "/v1/suggestions?q=s",
                        "/v1/status")) {
            expectProblem(as("local").get(path), 403, "out-of-scope");
        }
    }

    @Test
    void aKeyCountsAMomentAfterItWasMadeAndNoLongerAfterItWasRevoked() {
        expectProblem(as("new").get("/v1/articles"), 401, "unknown-key");

        KeyedReaders.add(KeyedReaders.key("new", "*", Right.READ));
        await().atMost(WAIT).until(() -> as("new").get("/v1/articles").statusCode() == 200);

        KeyedReaders.add(KeyedReaders.key("new", "*", Right.READ).revoked(KeyedReaders.MADE));
        await().atMost(WAIT).until(() -> as("new").get("/v1/articles").statusCode() == 401);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() {
        Response refused = as("eager").get("/v1/articles");
        for (int i = 0; i < 1_000 && refused.statusCode() == 200; i++) {
            refused = as("eager").get("/v1/articles?limit=0");
        }

        expectProblem(refused, 429, "over-limit").then().header("Retry-After", "1");
        as("library").get("/v1/articles").then().statusCode(200);
    }

    @Test
    void whatHasNotChangedIsAnsweredWithoutABody() {
        deliver(page("tagged/2022-12-02/1", 0, 1, POWER));
        for (String path :
                List.of(
                        "/v1/pages/tagged/2022-12-02/1",
                        "/v1/articles/tagged/2022-12-02/1/1",
                        "/v1/articles/tagged/2022-12-02/1/1/revisions",
                        "/v1/issues/tagged/2022-12-02",
                        "/v1/publications/tagged/calendar",
                        "/v1/publications")) {
            Response first = as("library").get(path);
            String tag = first.header("ETag");
            assertThat(tag).matches("W/\"[\\w-]{24}\"");
            first.then().statusCode(200).header("Cache-Control", "private, no-cache");
            assertThat(first.header("Vary")).contains("Authorization");

            Response again = as("library").header("If-None-Match", "\"x\", " + tag).get(path);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.asByteArray()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            as("library").header("If-None-Match", "\"x\"").get(path).then().statusCode(200);

            Response head = as("library").head(path);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.header("ETag")).isEqualTo(tag);
            assertThat(head.asByteArray()).isEmpty();
        }
        as("library")
                .get("/v1/pages/nobody/2022-12-02/1")
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store");
    }

    @Test
    void aPageReadAnewHasAnotherTag() {
        deliver(page("anew/2022-12-02/1", 0, 1, POWER));
        String before = as("library").get("/v1/articles/anew/2022-12-02/1/1").header("ETag");

        deliver(page("anew/2022-12-02/1", 0, 2, POWER));

        as("library")
                .header("If-None-Match", before)
                .get("/v1/articles/anew/2022-12-02/1/1")
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .header("ETag", not(equalTo(before)));
    }

    @Test
    void answersAreCompressedForWhoAsksForThat() throws Exception {
        deliver(page("packed/2022-12-02/1", 0, 1, large()));

        HttpResponse<byte[]> plain = fetch("/v1/pages/packed/2022-12-02/1");
        HttpResponse<byte[]> packed =
                fetch("/v1/pages/packed/2022-12-02/1", "Accept-Encoding", "gzip");

        assertThat(plain.headers().firstValue("content-encoding")).isEmpty();
        assertThat(packed.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(packed.body()).hasSizeLessThan(plain.body().length / 2);
        assertThat(packed.headers().firstValue("etag"))
                .isEqualTo(plain.headers().firstValue("etag"));
    }

    @Test
    void whoTakesAnAnswerTooSlowlyIsCutOffAndHoldsNobodyUp() throws Exception {
        deliver(page("slow/2022-12-02/1", 0, 1, large()));
        String path = "/v1/pages/slow/2022-12-02/1";
        long size = fetch(path).body().length;

        // More of them than there are places for requests.
        List<SlowClient> slow =
                List.of(new SlowClient(root), new SlowClient(root), new SlowClient(root));
        for (SlowClient each : slow) {
            for (int i = 0; i < ASKED; i++) {
                each.ask(path, KeyedReaders.SECRET.token("library"));
            }
        }
        await().atMost(WAIT).until(() -> as("local").get("/v1/articles").statusCode() == 200);
        assertThat(Thread.getAllStackTraces().values())
                .flatExtracting(Arrays::asList)
                .noneMatch(frame -> frame.getClassName().matches(".*resteasy.*OutputStream"));

        slow.get(0).readSlowly(KeyedReaders.PATIENCE.plusSeconds(1));
        for (SlowClient each : slow) {
            assertThat(each.readRest()).isLessThan(ASKED * size);
        }
    }

    @Test
    void whoGoesOnAskingWithoutTakingAnswersIsCutOff() throws Exception {
        try (SlowClient client = new SlowClient(root)) {
            assertThatIOException()
                    .isThrownBy(
                            () -> {
                                for (int i = 0; i < 100_000; i++) {
                                    client.ask("/q/openapi", "no.body");
                                }
                            });
        }
        as("library").get("/v1/articles").then().statusCode(200);
    }

    @Test
    void whoSendsARequestByteByByteOrNoneAtAllIsCutOff() throws Exception {
        Duration most = KeyedReaders.PATIENCE.multipliedBy(3);

        assertThat(new SlowClient(root).sendByteByByte(most)).isLessThan(most);
        assertThat(new SlowClient(root).sendNothing(most)).isLessThan(most);
    }

    @Test
    void readersOfALockedArchiveAreSentAwayAndSoIsWhoComesWhenThereIsNoRoom() throws Exception {
        deliver(page("locked/2022-12-02/1", 0, 1, POWER));
        String path = "/v1/pages/locked/2022-12-02/1";
        as("library").get(path).then().statusCode(200);
        as("library").get("/v1/articles").then().statusCode(200);
        List<CompletableFuture<HttpResponse<byte[]>>> waiting;
        try (Connection lock = lock("pages")) {
            waiting = List.of(fetchLater(path), fetchLater(path));
            await().atMost(WAIT)
                    .pollInterval(Duration.ofMillis(50))
                    .untilAsserted(
                            () ->
                                    expectProblem(
                                                    as("library").get("/v1/articles"),
                                                    503,
                                                    "over-capacity")
                                            .then()
                                            .header("Retry-After", "1"));
            for (CompletableFuture<HttpResponse<byte[]>> each : waiting) {
                assertThat(each.get().statusCode()).isEqualTo(503);
                assertThat(new String(each.get().body(), StandardCharsets.UTF_8))
                        .contains("read-took-too-long");
                assertThat(each.get().headers().firstValue("retry-after")).hasValue("5");
            }
            lock.rollback();
        }
        for (int i = 0; i < 5; i++) {
            as("library").get(path).then().statusCode(200);
        }
    }

    @Test
    void theDocumentShowsEveryAnswerAndEveryProblemByAnExample() {
        JsonPath document = given().get("/q/openapi?format=json").jsonPath();
        Map<String, Map<String, Map<String, ?>>> paths = document.getMap("paths");
        Set<String> kinds = new TreeSet<>();
        paths.forEach(
                (path, methods) ->
                        methods.forEach(
                                (method, operation) ->
                                        kinds.addAll(
                                                new Described(path + " " + method, operation)
                                                        .check(document))));

        assertThat(kinds)
                .contains(
                        "key-invalid",
                        "query-invalid",
                        "unknown",
                        "withdrawn",
                        "cursor-gone",
                        "over-limit",
                        "over-capacity",
                        "archive-unavailable",
                        "read-took-too-long",
                        "search-took-too-long",
                        "index-not-ready")
                .containsAll(
                        Arrays.stream(AccessRefusedException.Reason.values())
                                .filter(reason -> reason != Reason.INVALID_TOKEN)
                                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                                .map(name -> name.replace('_', '-'))
                                .toList());
        assertThat(document.getString("components.securitySchemes.key.scheme")).isEqualTo("bearer");
        assertThat(document.getList("security")).hasSize(1);
    }

    private Connection lock(String table) throws SQLException {
        Connection connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.user(), database.password());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
        return connection;
    }

    private static SegmentedArticle large() {
        StringBuilder body = new StringBuilder("本报讯 ");
        for (int i = 0; i < 25_000; i++) {
            body.append("第").append(i).append("户通了电。");
        }
        return article("家家通电", body.toString());
    }

    private static RequestSpecification as(String id) {
        return given().header("Authorization", "Bearer " + KeyedReaders.SECRET.token(id));
    }

    private HttpResponse<byte[]> fetch(String path, String... headers) throws Exception {
        return HttpClient.newHttpClient().send(request(path, headers), BodyHandlers.ofByteArray());
    }

    private CompletableFuture<HttpResponse<byte[]>> fetchLater(String path) {
        return HttpClient.newHttpClient().sendAsync(request(path), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Authorization", "Bearer " + KeyedReaders.SECRET.token("library"));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    private static Response expectProblem(Response response, int status, String kind) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:banmian:problem:" + kind));
        return response;
    }

    private void deliver(ArticlesEvent... events) {
        topics.send(Topic.ARTICLES, events);
        await().atMost(WAIT).until(topics::allStored);
    }

    private static void awaitFound(String q, int total) {
        await().atMost(WAIT)
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(
                        () ->
                                as("library")
                                        .get(
                                                "/v1/articles?publication=own&publication=other&q="
                                                        + q)
                                        .then()
                                        .body("total", equalTo(total)));
    }
}
