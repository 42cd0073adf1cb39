package org.banmian.store;

import static io.restassured.RestAssured.given;
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
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.Topic;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.embedded.EmbeddedKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Differences, names and time, from the topics to the door. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReadingQuarkusTest {

    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final SegmentedArticle POWER =
            naming(article("保供电暖民心", "本报讯 石楼县供电公司张三带队走访用户。"), "张三", "石楼县");
    private static final SegmentedArticle DATES =
            naming(article("红枣丰收", "本报讯 石楼县的红枣，王五说好。"), "王五", "石楼县");
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
    void aDifferenceIsToldWordByWord() {
        String key = "differ/2022-12-02/1";
        SegmentedArticle changed = article("保供电暖民心", "本报讯 石楼县供电公司李四带队走访用户。");
        deliver(page(key, 0, 1, POWER));
        deliver(page(key, 1, 1, changed));
        awaitRevision(key + "/1", 2);

        difference(key, "?from=1&to=2")
                .statusCode(200)
                .body("id", equalTo(key + "/1"))
                .body("from.revision", equalTo(1))
                .body("to.revision", equalTo(2))
                .body("to.length", equalTo(changed.text().length()))
                .body("same", equalTo(false))
                .body("coarse", equalTo(false))
                .body("fields.field", contains("headline", "paragraph"))
                .body("fields.changed", contains(false, true))
                .body("fields[1].runs.change", contains("kept", "removed", "added", "kept"))
                .body("fields[1].runs[1].text", equalTo("张三"))
                .body("fields[1].runs[1].from", contains(18, 20))
                .body("fields[1].runs[1].to", nullValue())
                .body("fields[1].runs[2].to", contains(18, 20));
        difference(key, "").statusCode(200).body("from.revision", equalTo(1));
        difference(key, "?from=2&to=2").body("same", equalTo(true));
        refused(difference(key, "?from=3"), 404, "unknown");
        refused(difference(key, "?to=1"), 404, "unknown")
                .body("detail", containsString("name two revisions"));
        refused(difference(key, "?from=first"), 400, "query-invalid")
                .body("field", equalTo("from"));
        refused(difference("differ/2022-12-03/1", ""), 404, "unknown");
    }

    @Test
    void aWithdrawalSaysNothingAndIsPassedOverUnlessItIsNamed() {
        String key = "differ-gone/2022-12-02/1";
        deliver(page(key, 0, 1, POWER));
        deliver(withdrawn(key, 1));
        awaitStatus(key + "/1", 410);
        refused(difference(key, ""), 410, "withdrawn").body("revision", equalTo(2));

        deliver(page(key, 2, 1, POWER));
        awaitRevision(key + "/1", 3);
        difference(key, "")
                .statusCode(200)
                .body("from.revision", equalTo(1))
                .body("to.revision", equalTo(3))
                .body("same", equalTo(true));
        refused(difference(key, "?from=2"), 410, "withdrawn").body("revision", equalTo(2));
    }

    private static ValidatableResponse difference(String key, String query) {
        return given().get("/v1/articles/" + key + "/1/difference" + query).then();
    }

    private static ValidatableResponse refused(
            ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:banmian:problem:" + type));
    }

    @Test
    void aTimelineHasEveryIntervalAndTheVolume() {
        deliver(
                page("time/2022-11-02/1", 0, 1, POWER, SCHOOL),
                page("time/2023-01-02/1", 0, 1, DATES, SCHOOL),
                page("time/2023-01-03/1", 0, 1, SCHOOL));
        awaitFound("time", 5);

        timeline("publication=time&q=石楼县")
                .statusCode(200)
                .body("interval", equalTo("month"))
                .body("articles", equalTo(2))
                .body("volume", equalTo(5))
                .body("points.value", contains("2022-11", "2022-12", "2023-01"))
                .body("points.articles", contains(1, 0, 1))
                .body("points.volume", contains(2, 0, 3));
        timeline("publication=time&person=李四&interval=year&from=2021-01-01")
                .body("points.value", contains("2021", "2022", "2023"))
                .body("points.articles", contains(0, 1, 2));
        timeline("publication=time&q=(石楼县").statusCode(200).body("notice", notNullValue());
        timeline("publication=none").statusCode(200).body("points", empty());
        refused(timeline("interval=day&from=1990-01-01&to=2022-12-31"), 400, "query-invalid")
                .body("field", equalTo("interval"))
                .body("limit", equalTo(2000));
        refused(timeline("interval=hour"), 400, "query-invalid").body("field", equalTo("interval"));
        refused(timeline("from=yesterday"), 400, "query-invalid").body("field", equalTo("from"));
    }

    private static ValidatableResponse timeline(String query) {
        return given().get("/v1/timeline?" + query).then();
    }

    @Test
    void namesAreListedWithHowManyArticlesNameThem() {
        deliver(page("names/2022-12-02/1", 0, 1, POWER, DATES, SCHOOL));
        awaitFound("names", 3);

        entities("place?publication=names")
                .statusCode(200)
                .body("kind", equalTo("place"))
                .body("total", equalTo(2))
                .body("items.name", contains("石楼县", "交口县"))
                .body("items.articles", contains(2, 1))
                .body("next", nullValue());
        entities("place?publication=names&prefix=交").body("items.name", contains("交口县"));
        String next =
                entities("person?publication=names&sort=name&limit=1")
                        .body("items.name", contains("张三"))
                        .extract()
                        .path("next");
        entities("person?publication=names&sort=name&cursor=" + next)
                .body("items.name", contains("李四", "王五"));
        refused(entities("ship"), 400, "query-invalid").body("field", equalTo("kind"));
        refused(entities("person?cursor=x"), 400, "query-invalid").body("field", equalTo("cursor"));
        refused(entities("person?limit=1001"), 400, "query-invalid").body("limit", equalTo(1000));
        refused(entities("person?prefix= "), 400, "query-invalid").body("field", equalTo("prefix"));
        refused(entities("person?to=never"), 400, "query-invalid").body("field", equalTo("to"));
    }

    @Test
    void aPersonIsToldWithArticlesCompanionsAndTitles() {
        deliver(
                page("who/2022-12-02/1", 0, 1, titled("副县长", "赵六"), SCHOOL),
                page("who/2023-02-02/1", 0, 1, titled("县长", "赵六"), SCHOOL),
                page("who/2023-02-03/1", 0, 1, titled("县长", "赵六"), SCHOOL));
        awaitFound("who", 6);

        String next =
                entities("person/赵六?limit=2")
                        .statusCode(200)
                        .body("articles", equalTo(3))
                        .body("named", equalTo(3))
                        .body("firstDate", equalTo("2022-12-02"))
                        .body("lastDate", equalTo("2023-02-03"))
                        .body("items.id", contains("who/2023-02-03/1/1", "who/2023-02-02/1/1"))
                        .body("companions.place.name", hasItem("柳林县"))
                        .body("companions.place.articles", hasItem(3))
                        .body("titles.title", contains("副县长", "县长"))
                        .body("titles.articles", contains(1, 2))
                        .body("titles[1].firstDate", equalTo("2023-02-02"))
                        .body(
                                "titles[1].evidence",
                                contains("who/2023-02-02/1/1", "who/2023-02-03/1/1"))
                        .extract()
                        .path("next");
        entities("person/赵六?companions=0&cursor=" + next)
                .body("items.id", contains("who/2022-12-02/1/1"))
                .body("next", nullValue())
                .body("companions", nullValue());
        entities("person/赵六?to=2023-01-01").body("titles.title", contains("副县长"));
        entities("person/赵六?publication=none").statusCode(200).body("articles", equalTo(0));
        refused(entities("person/没有此人"), 404, "unknown");
        refused(entities("person/赵六?companions=51"), 400, "query-invalid")
                .body("limit", equalTo(50));
        refused(entities("person/" + "长".repeat(201)), 400, "query-invalid")
                .body("field", equalTo("person"));
    }

    @Test
    void aPlaceIncludesWhatLiesInsideIt() {
        deliver(
                page(
                        "where/2022-12-02/1",
                        0,
                        1,
                        place("中卫市的沙漠", "中卫市", "640500"),
                        place("沙坡头区的游客", "沙坡头区", "640502"),
                        SCHOOL));
        awaitFound("where", 3);

        for (String name : List.of("中卫市", "640500")) {
            entities("place/" + name)
                    .statusCode(200)
                    .body("articles", equalTo(2))
                    .body("codes", contains("6405"))
                    .body("inside.name", contains("沙坡头区"))
                    .body("inside.code", contains("640502"))
                    .body("titles", nullValue());
        }
    }

    private static ValidatableResponse entities(String path) {
        return given().get("/v1/entities/" + path).then();
    }

    @Test
    void theDocumentOfTheApiNamesTheseAddresses() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/v1/articles/{publication}/{date}/{page}/{n}/difference",
                                "/v1/entities/{kind}",
                                "/v1/entities/{kind}/{name}",
                                "/v1/timeline"))
                .body(
                        "paths.'/v1/timeline'.get.parameters.name",
                        hasItems("q", "person", "interval", "from"))
                .body(
                        "paths.'/v1/articles'.get.parameters.name",
                        hasItems("q", "person", "sort", "cursor"));
    }

    private static SegmentedArticle titled(String title, String name) {
        String headline = "柳林县" + title + name + "下乡";
        int at = 3 + title.length();
        return annotated(
                article(headline, "本报讯 下乡。"),
                new Entity(Entity.Kind.PLACE, 0, 3, null, null, null),
                new Entity(Entity.Kind.PERSON, at, at + name.length(), null, null, title));
    }

    private static SegmentedArticle place(String headline, String name, String code) {
        return annotated(
                article(headline, "本报讯 天晴。"),
                new Entity(Entity.Kind.PLACE, 0, name.length(), null, code, null));
    }

    private static SegmentedArticle annotated(SegmentedArticle article, Entity... entities) {
        return article.with(
                new Annotations("zh-Hans", null, List.of(entities), null, null, null, null));
    }

    private void deliver(ArticlesEvent... events) {
        topics.send(Topic.ARTICLES, events);
    }

    private static void awaitFound(String publication, int total) {
        await().atMost(WAIT)
                .untilAsserted(
                        () ->
                                given().get("/v1/articles?publication=" + publication)
                                        .then()
                                        .body("total", equalTo(total)));
    }

    private static void awaitRevision(String id, int revision) {
        await().atMost(WAIT)
                .untilAsserted(
                        () ->
                                given().get("/v1/articles/" + id)
                                        .then()
                                        .body("revision", equalTo(revision)));
    }

    private static void awaitStatus(String id, int status) {
        await().atMost(WAIT).until(() -> given().get("/v1/articles/" + id).statusCode() == status);
    }
}
