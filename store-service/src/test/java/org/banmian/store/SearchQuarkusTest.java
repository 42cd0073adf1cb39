package org.banmian.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.banmian.store.Pages.article;
import static org.banmian.store.Pages.naming;
import static org.banmian.store.Pages.page;
import static org.banmian.store.Pages.withdrawn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.Topic;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.wire.Takedown;
import org.banmian.embedded.EmbeddedKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching over HTTP, in an index that follows its topic. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SearchQuarkusTest {

    private static final Duration WAIT = Duration.ofSeconds(60);

    private static final SegmentedArticle POWER =
            naming(article("石楼县供电公司：保供电暖民心", "本报讯 石楼县供电公司张三带队走访用户。"), "张三", "石楼县");
    private static final SegmentedArticle DATES =
            naming(article("红枣丰收", "本报讯 石楼县的紅棗今年賣到１２元一斤，<b>张三</b>说。"), "张三", "石楼县");
    private static final SegmentedArticle SCHOOL =
            naming(article("新建学校开学", "本报讯 交口县第二小学昨日开学，李四参加。"), "李四", "交口县");

    EmbeddedKafka kafka;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

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
    void readersAreLetInWhenTheIndexIsWhole() {
        given().get(readiness).then().body("checks.name", hasItem("index"));
    }

    @Test
    void aStringIsFoundHoweverItIsTyped() {
        deliver("typed", page("typed/2022-12-02/1", 0, 1, POWER, DATES, SCHOOL));

        for (String q : List.of("红枣今年卖到12元", "紅棗", "\"１２元\"", "body:红枣 -供电")) {
            find("typed", q).body("items.id", contains("typed/2022-12-02/1/2"));
        }
        find("typed", "供电 OR 小学").body("total", equalTo(2));
        find("typed", "headline:石楼县").body("total", equalTo(1));
        find("typed", "石楼县 交口县").body("total", equalTo(0));
    }

    @Test
    void whatWasAskedForIsMarkedAndMarkupOfTheArticleIsNot() {
        deliver("marked", page("marked/2022-12-02/1", 0, 1, DATES));

        find("marked", "张三")
                .body("items[0].highlights", equalTo(List.of(List.of(28, 30))))
                .body("items[0].html", containsString("&lt;b&gt;<mark>张三</mark>&lt;/b&gt;"));
    }

    @Test
    void facetsAndHistogramCountAllThatIsFound() {
        deliver(
                "counted",
                page("counted/2022-12-02/1", 0, 1, POWER, SCHOOL),
                page("counted/2022-12-03/1", 0, 1, DATES),
                page("counted/2023-01-01/1", 0, 1, SCHOOL));

        given().queryParam("publication", "counted")
                .queryParam("limit", 0)
                .queryParam("facets", "person,place")
                .queryParam("values", 1)
                .queryParam("histogram", "month")
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items", empty())
                .body("facets.person.value", contains("张三"))
                .body("facets.person.articles", contains(2))
                .body("facets.place.value", contains("交口县"))
                .body("histogram.value", contains("2022-12", "2023-01"))
                .body("histogram.articles", contains(3, 1));
        given().queryParam("publication", "counted")
                .queryParam("person", "张三")
                .queryParam("from", "2022-12-03")
                .queryParam("to", "2022-12-31")
                .get("/v1/articles")
                .then()
                .body("items.id", contains("counted/2022-12-03/1/1"));
    }

    @Test
    void aListByRelevanceGoesOnFromItsCursorUntilThatIsGone() {
        deliver("ranked", page("ranked/2022-12-02/1", 0, 1, SCHOOL, POWER, DATES));

        String next =
                given().queryParam("publication", "ranked")
                        .queryParam("q", "石楼县")
                        .queryParam("sort", "relevance")
                        .queryParam("limit", 1)
                        .get("/v1/articles")
                        .then()
                        .body("items.id", contains("ranked/2022-12-02/1/2"))
                        .extract()
                        .path("next");
        given().queryParam("publication", "ranked")
                .queryParam("q", "石楼县")
                .queryParam("sort", "relevance")
                .queryParam("cursor", next)
                .get("/v1/articles")
                .then()
                .body("items.id", contains("ranked/2022-12-02/1/3"))
                .body("next", nullValue());
        given().queryParam("sort", "relevance")
                .queryParam("cursor", "c29tZWJvZHktMTIgMTA2NTM1MzIxNiAx")
                .get("/v1/articles")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:banmian:problem:cursor-gone"));
        given().queryParam("cursor", next)
                .get("/v1/articles")
                .then()
                .statusCode(400)
                .body("field", equalTo("cursor"));
    }

    @Test
    void aQuestionThatCannotBeParsedIsAnsweredAsPlainWordsAndSaysSo() {
        deliver("plain", page("plain/2022-12-02/1", 0, 1, POWER));

        find("plain", "(石楼县 \"供电")
                .body("total", equalTo(1))
                .body("notice", containsString("a quote is not closed"));
        find("plain", "石楼县 供电").body("$", not(hasItem("notice")));
    }

    @Test
    void whatIsTakenBackOrTakenDownIsNotFound() {
        String key = "back/2022-12-02/1";
        deliver("back", page(key, 0, 1, POWER, SCHOOL));
        topics.send(Topic.ARTICLES, withdrawn(key, 1));
        awaitFound("back", 0);

        topics.send(Topic.ARTICLES, page(key, 2, 1, POWER));
        awaitFound("back", 1);
        topics.send(
                List.of(
                        Topics.record(
                                new Takedown(PageKey.parse(key), Pages.NOON.plusSeconds(3)))));
        awaitFound("back", 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((((",
                "))))",
                "\"",
                "\\",
                "***",
                "????",
                "*",
                "石*",
                "~^",
                "-",
                "--",
                "-----",
                "' OR 1=1 --",
                "'; drop table articles; --",
                "<script>alert(1)</script>",
                "\u0001\u0007",
                "\u202e石楼\u202c",
                "😀😀😀",
                "AND AND AND",
                "headline:",
                "标题:标题:标题:",
                "NOT NOT NOT 石楼",
                "a:b:c",
                "${jndi:ldap://x}",
                "%00",
                "[石 TO 楼]",
                "石楼~2"
            })
    void aHostileQuestionIsAnsweredOrRefused(String q) {
        int status =
                given().queryParam("q", q)
                        .queryParam("sort", "relevance")
                        .queryParam("facets", "person")
                        .get("/v1/articles")
                        .statusCode();

        assertThat(status).isIn(200, 400);
    }

    @Test
    void whateverIsWrongWithAQuestionIsNamed() {
        expectRefusal("q=" + "x".repeat(10_000), "q");
        expectRefusal("q=" + "x+".repeat(100), "q");
        expectRefusal("sort=best", "sort");
        expectRefusal("facets=colour", "facets");
        expectRefusal("histogram=hour", "histogram");
        expectRefusal("values=0", "values");
        expectRefusal("from=2022-12-03&to=2022-12-02", "from");
        expectRefusal("date=2022-12-03&to=2022-12-02", "date");
        expectRefusal("person=%20", "person");
        expectRefusal("publication=LLRB", "publication");
    }

    @Test
    void namesAreSuggestedWhileTheyAreTyped() {
        deliver("suggested", page("suggested/2022-12-02/1", 0, 1, SCHOOL));

        given().queryParam("q", "交口")
                .get("/v1/suggestions")
                .then()
                .statusCode(200)
                .body("suggestions.name", hasItem("交口县"))
                .body("suggestions.kind", hasItem("place"));
        given().queryParam("publication", "suggested")
                .queryParam("q", "交白县")
                .get("/v1/articles")
                .then()
                .body("total", equalTo(0))
                .body("didYouMean", hasItem("交口县"));
        given().get("/v1/suggestions").then().statusCode(400).body("field", equalTo("q"));
    }

    private static void expectRefusal(String query, String field) {
        given().urlEncodingEnabled(false)
                .get("/v1/articles?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field));
    }

    private static ValidatableResponse find(String publication, String q) {
        return given().queryParam("publication", publication)
                .queryParam("q", q)
                .get("/v1/articles")
                .then()
                .statusCode(200);
    }

    private void deliver(String publication, ArticlesEvent... events) {
        topics.send(Topic.ARTICLES, events);
        int articles = 0;
        for (ArticlesEvent event : events) {
            articles += ((PageSegmented) event).articles().size();
        }
        awaitFound(publication, articles);
    }

    private static void awaitFound(String publication, int total) {
        await().atMost(WAIT)
                .untilAsserted(
                        () ->
                                given().get("/v1/articles?publication=" + publication)
                                        .then()
                                        .body("total", equalTo(total)));
    }
}
