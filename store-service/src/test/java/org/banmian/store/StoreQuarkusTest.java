package org.banmian.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.banmian.store.Pages.article;
import static org.banmian.store.Pages.moved;
import static org.banmian.store.Pages.naming;
import static org.banmian.store.Pages.page;
import static org.banmian.store.Pages.withdrawn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleRevised;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.Topic;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.wire.Takedown;
import org.banmian.embedded.EmbeddedDatabase;
import org.banmian.embedded.EmbeddedKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store between a real broker and a real database. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StoreQuarkusTest {

    private static final Duration WAIT = Duration.ofSeconds(60);

    private static final SegmentedArticle POWER =
            naming(article("石楼县供电公司：保供电暖民心", "本报讯 天气转冷以来，石楼县供电公司张三带队走访用户，石楼县的老人都说好。"), "张三", "石楼县");
    private static final SegmentedArticle SCHOOL =
            article("交口县新建学校开学", "本报讯 交口县第二小学昨日迎来第一批学生，新教室宽敞明亮。");
    private static final SegmentedArticle APPLES =
            article("临县苹果喜获丰收", "本报讯 金秋时节，临县万亩苹果园里果农忙着采摘，今年产量比去年高一成。");

    EmbeddedKafka kafka;
    EmbeddedDatabase database;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    private Topics topics;
    private Tables tables;

    @BeforeEach
    void open() {
        topics = new Topics(kafka.bootstrapServers());
        tables = new Tables(database);
        await().atMost(WAIT).until(() -> given().get(readiness).statusCode() == 200);
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void aPageOnItsTopicIsReadOverHttpAndItsArticlesAreToldOnce() {
        deliver(page("llrb/2022-12-02/3", 0, 1, POWER, SCHOOL));

        given().get("/v1/pages/llrb/2022-12-02/3")
                .then()
                .statusCode(200)
                .body("page", equalTo("llrb/2022-12-02/3"))
                .body("revision", equalTo(1))
                .body("received", equalTo("2022-12-02T04:00:00Z"))
                .body("source.mediaType", equalTo("text/plain"))
                .body("pipeline.number", equalTo(1))
                .body("articles.headline", contains("石楼县供电公司：保供电暖民心", "交口县新建学校开学"))
                .body("articles[0].people", contains("张三"))
                .body("articles[0].places", contains("石楼县"))
                .body("articles[0].content.pieces", hasSize(2))
                .body("furniture[0].text", equalTo("责编：王五"))
                .body("ledger.total", equalTo(5));
        assertThat(changes("llrb/2022-12-02/3", 2))
                .allSatisfy(change -> assertThat(change).isInstanceOf(ArticlePublished.class));
        awaitAtRest();
    }

    @Test
    void aReplayFromTheStartChangesNoRowAndTellsNothing() {
        deliver(
                page("replay/2022-12-02/1", 0, 1, POWER, SCHOOL),
                page("replay/2022-12-02/1", 1, 1, SCHOOL, APPLES),
                page("replay/2022-12-02/2", 0, 1, POWER),
                withdrawn("replay/2022-12-02/2", 1),
                page("replay/2022-12-02/2", 2, 1, POWER),
                page("replay/1985-12-02/2", 2, 1, APPLES));
        changes("replay/", 8);
        awaitAtRest();
        Map<String, String> before = tables.checksums();

        List<ProducerRecord<byte[], byte[]>> again =
                topics.all(Topic.ARTICLES).stream()
                        .filter(record -> Topics.text(record.key()).startsWith("replay/"))
                        .map(
                                record ->
                                        new ProducerRecord<>(
                                                record.topic(),
                                                null,
                                                record.key(),
                                                record.value(),
                                                record.headers()))
                        .toList();
        assertThat(again).hasSize(6);
        topics.send(again);
        topics.send(again);
        await().atMost(WAIT).until(topics::allStored);

        assertThat(tables.checksums()).isEqualTo(before);
        assertThat(topics.changes("replay/")).hasSize(8);
    }

    @Test
    void aPageUploadedAgainAsItWasChangesNothingButWhichVersionStands() {
        deliver(page("again/2022-12-02/1", 0, 1, POWER, SCHOOL));
        changes("again/", 2);
        awaitAtRest();
        Map<String, String> before = tables.contentChecksums();

        deliver(page("again/2022-12-02/1", 5, 1, POWER, SCHOOL));

        assertThat(tables.contentChecksums()).isEqualTo(before);
        assertThat(topics.changes("again/")).hasSize(2);
        given().get("/v1/pages/again/2022-12-02/1")
                .then()
                .body("revision", equalTo(1))
                .body("received", equalTo("2022-12-02T04:00:05Z"));
    }

    @Test
    void anOldVersionThatArrivesLateIsIgnored() {
        deliver(page("late/2022-12-02/1", 9, 1, SCHOOL));
        awaitAtRest();
        Map<String, String> before = tables.checksums();

        deliver(
                page("late/2022-12-02/1", 3, 1, POWER),
                page("late/2022-12-02/1", 8, 7, POWER),
                withdrawn("late/2022-12-02/1", 4));

        assertThat(tables.checksums()).isEqualTo(before);
    }

    @Test
    void ofTwoPushesCloseTogetherTheNewerOneStandsWhicheverComesFirst() {
        deliver(
                page("close/2022-12-02/1", 0, 1, POWER, SCHOOL),
                page("close/2022-12-02/1", 1, 1, POWER, APPLES));
        deliver(
                page("close/2022-12-02/2", 1, 1, POWER, APPLES),
                page("close/2022-12-02/2", 0, 1, POWER, SCHOOL));

        for (String number : List.of("1", "2")) {
            given().get("/v1/pages/close/2022-12-02/" + number)
                    .then()
                    .body("received", equalTo("2022-12-02T04:00:01Z"))
                    .body("articles.headline", contains("石楼县供电公司：保供电暖民心", "临县苹果喜获丰收"));
        }
    }

    @Test
    void aPageReadAgainWithOneArticleChangedTellsOneRevision() {
        SegmentedArticle corrected = article("交口县新建学校开学了", "本报讯 交口县第二小学昨日迎来第一批学生，新教室宽敞明亮。");
        deliver(page("reread/2022-12-02/1", 0, 1, POWER, SCHOOL, APPLES));
        changes("reread/", 3);

        deliver(
                page(
                        "reread/2022-12-02/1",
                        0,
                        2,
                        moved(POWER, 7),
                        corrected,
                        naming(APPLES, "李四", "临县")));

        List<ArticleChange> changes = changes("reread/", 4);
        assertThat(changes.stream().filter(ArticleRevised.class::isInstance)).hasSize(1);
        assertThat(changes)
                .anySatisfy(
                        change -> {
                            assertThat(change).isInstanceOf(ArticleRevised.class);
                            assertThat(change.article().number()).isEqualTo(2);
                            assertThat(change.revision()).isEqualTo(2);
                        });
        given().get("/v1/articles/reread/2022-12-02/1/2?revision=1")
                .then()
                .body("headline", equalTo("交口县新建学校开学"))
                .body("pipeline.number", equalTo(1));
        given().get("/v1/articles/reread/2022-12-02/1/3")
                .then()
                .body("revision", equalTo(1))
                .body("places", contains("临县"))
                .body("pipeline.number", equalTo(2));
        awaitFound("publication=reread&q=学校开学了", 1);
        awaitFound("publication=reread&q=headline:学校开学 -headline:开学了", 0);
        awaitFound("publication=reread", 3);
    }

    @Test
    void aSplitArticleKeepsItsNumberWithItsLargerPartAndWithdrawsNothing() {
        SegmentedArticle whole =
                article("两条消息", "本报讯 方山县新修的环城公路昨日通车，沿线十二个村庄的群众出行更加方便。", "中阳县剪纸艺术展开幕，五百余件作品与观众见面。");
        SegmentedArticle larger = article("环城公路通车", "本报讯 方山县新修的环城公路昨日通车，沿线十二个村庄的群众出行更加方便。");
        SegmentedArticle smaller = article("剪纸展开幕", "中阳县剪纸艺术展开幕，五百余件作品与观众见面。");
        deliver(page("split/2022-12-02/1", 0, 1, whole, POWER));
        changes("split/", 2);

        deliver(page("split/2022-12-02/1", 0, 2, smaller, larger, POWER));

        assertThat(changes("split/", 4))
                .extracting(
                        change -> change.getClass().getSimpleName(),
                        change -> change.article().number(),
                        ArticleChange::revision)
                .containsExactlyInAnyOrder(
                        tuple("ArticlePublished", 1, 1),
                        tuple("ArticlePublished", 2, 1),
                        tuple("ArticleRevised", 1, 2),
                        tuple("ArticlePublished", 3, 1));
        given().get("/v1/pages/split/2022-12-02/1")
                .then()
                .body(
                        "articles.id",
                        contains(
                                "split/2022-12-02/1/3",
                                "split/2022-12-02/1/1",
                                "split/2022-12-02/1/2"));
        given().get("/v1/articles/split/2022-12-02/1/1/revisions")
                .then()
                .body("revisions.revision", contains(1, 2))
                .body("revisions.withdrawn", everyItem(nullValue()));
        awaitFound("publication=split", 3);
        given().get("/v1/articles?publication=split&q=环城公路&sort=oldest")
                .then()
                .body("items.id", contains("split/2022-12-02/1/1"))
                .body("items[0].revision", equalTo(2));
        given().get("/v1/articles?publication=split&q=剪纸艺术展")
                .then()
                .body("items.id", contains("split/2022-12-02/1/3"));
        awaitFound("publication=split&q=两条消息", 0);
    }

    @Test
    void aDeletedPageWithdrawsAllOfItsArticlesEverywhere() {
        String key = "deleted/2022-12-02/1";
        deliver(page(key, 0, 1, POWER, SCHOOL, APPLES), page("deleted/2022-12-02/2", 0, 1, POWER));
        awaitFound("publication=deleted", 4);

        deliver(withdrawn(key, 1));

        assertThat(changes("deleted/2022-12-02/1/", 6))
                .filteredOn(ArticleWithdrawn.class::isInstance)
                .extracting(change -> change.article().number(), ArticleChange::revision)
                .containsExactlyInAnyOrder(tuple(1, 2), tuple(2, 2), tuple(3, 2));
        String onPage = " where publication = 'deleted' and page = '1'";
        assertThat(tables.count("articles" + onPage + " and withdrawn")).isEqualTo(3);
        assertThat(tables.count("articles" + onPage + " and content is not null")).isZero();
        assertThat(tables.count("mentions" + onPage)).isZero();
        for (int n = 1; n <= 3; n++) {
            given().get("/v1/articles/" + key + "/" + n)
                    .then()
                    .statusCode(410)
                    .body("revision", equalTo(2));
        }
        given().get("/v1/pages/" + key).then().statusCode(410);
        awaitFound("publication=deleted&page=1", 0);
        awaitFound("publication=deleted&q=供电公司", 1);
        assertThat(topics.changes("deleted/2022-12-02/2/")).hasSize(1);
    }

    @Test
    void aWithdrawnPageIsGoneWithItsArticlesAndComesBackWithTheirNextRevision() {
        deliver(page("gone/2022-12-02/1", 0, 1, POWER));
        deliver(withdrawn("gone/2022-12-02/1", 1));

        given().get("/v1/pages/gone/2022-12-02/1")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("revision", equalTo(2));
        given().get("/v1/articles/gone/2022-12-02/1/1")
                .then()
                .statusCode(410)
                .body("revision", equalTo(2));
        given().get("/v1/articles/gone/2022-12-02/1/1?revision=1")
                .then()
                .statusCode(200)
                .body("headline", equalTo("石楼县供电公司：保供电暖民心"));
        awaitFound("publication=gone", 0);

        deliver(page("gone/2022-12-02/1", 2, 1, POWER));

        assertThat(changes("gone/", 3))
                .extracting(change -> change.getClass().getSimpleName(), ArticleChange::revision)
                .containsExactly(
                        tuple("ArticlePublished", 1),
                        tuple("ArticleWithdrawn", 2),
                        tuple("ArticlePublished", 3));
        given().get("/v1/articles/gone/2022-12-02/1/1/revisions")
                .then()
                .body("revisions.revision", contains(1, 2, 3))
                .body("revisions[1].withdrawn", equalTo("page-withdrawn"));
        given().get("/v1/articles/gone/2022-12-02/1/1").then().body("revision", equalTo(3));
    }

    @Test
    void aPageTakenDownLeavesNoWordAndNothingOlderBringsItBack() {
        String key = "taken/2022-12-02/1";
        deliver(page(key, 0, 1, POWER, SCHOOL), page(key, 1, 1, POWER));
        deliver(withdrawn(key, 2));
        takeDown(key, 2);

        for (String table : List.of("articles", "article_revisions", "mentions")) {
            assertThat(tables.count(table + " where publication = 'taken'")).isZero();
        }
        await().atMost(WAIT)
                .untilAsserted(
                        () ->
                                assertThat(topics.removals("taken/"))
                                        .containsExactlyInAnyOrder(key + "/1", key + "/2"));
        given().get("/v1/pages/" + key).then().statusCode(410);
        given().get("/v1/articles/" + key + "/1?revision=1").then().statusCode(404);

        awaitAtRest();
        Map<String, String> before = tables.checksums();
        deliver(page(key, 0, 1, POWER, SCHOOL), withdrawn(key, 2));
        takeDown(key, 2);
        awaitAtRest();

        assertThat(tables.checksums()).isEqualTo(before);
        assertThat(topics.removals("taken/")).hasSize(2);
    }

    @Test
    void aTakedownIsOfWhatWasReceivedBeforeIt() {
        String key = "taken-before/2022-12-02/1";
        takeDown(key, 1);
        deliver(page(key, 0, 1, POWER));
        given().get("/v1/pages/" + key).then().statusCode(410);

        deliver(page(key, 2, 1, SCHOOL));
        takeDown(key, 1);

        given().get("/v1/pages/" + key)
                .then()
                .statusCode(200)
                .body("articles.headline", contains("交口县新建学校开学"));
        // Without the withdrawal that goes before it, a takedown withdraws by itself.
        takeDown(key, 3);
        given().get("/v1/pages/" + key).then().statusCode(410);
        assertThat(tables.count("articles where publication = 'taken-before'")).isZero();
    }

    private void takeDown(String key, int second) {
        topics.send(
                List.of(
                        Topics.record(
                                new Takedown(PageKey.parse(key), Pages.NOON.plusSeconds(second)))));
        await().atMost(WAIT).until(topics::allStored);
    }

    @Test
    void theNewestDescriptionOfAPublicationStands() {
        PublicationSettings old = new PublicationSettings("旧名", null, null, null);
        topics.send(
                Topic.PUBLICATIONS,
                new PublicationDescribed("named", Pages.SETTINGS, Pages.NOON.plusSeconds(1)),
                new PublicationDescribed("named", old, Pages.NOON));

        await().atMost(WAIT)
                .until(
                        () ->
                                tables.count("publications where code = 'named' and name = '吕梁日报'")
                                        == 1);
    }

    @Test
    void aStringIsFoundWhereverItStandsAndListsArePagedByCursor() {
        deliver(
                page("list/2022-12-02/2", 0, 1, APPLES),
                page("list/2022-12-02/10", 0, 1, POWER),
                page("list/2022-12-03/1", 0, 1, SCHOOL, POWER));

        awaitFound("publication=list", 4);

        given().queryParam("q", "暖民")
                .queryParam("publication", "list")
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.id", contains("list/2022-12-03/1/2", "list/2022-12-02/10/1"))
                .body("items[0].snippet", containsString("保供电暖民心"))
                .body("items[0].people", contains("张三"))
                .body("next", nullValue());
        given().queryParam("q", "%").get("/v1/articles").then().body("total", equalTo(0));
        given().queryParam("q", "石楼_供电").get("/v1/articles").then().body("total", equalTo(0));

        String next =
                given().get("/v1/articles?publication=list&limit=2")
                        .then()
                        .body("total", equalTo(4))
                        .body("items.id", contains("list/2022-12-03/1/1", "list/2022-12-03/1/2"))
                        .extract()
                        .path("next");
        deliver(page("list/2022-12-04/1", 0, 1, SCHOOL));
        awaitFound("publication=list", 5);
        given().queryParam("cursor", next)
                .get("/v1/articles?publication=list&limit=2")
                .then()
                .body("items.id", contains("list/2022-12-02/2/1", "list/2022-12-02/10/1"))
                .body("next", nullValue());
        given().get("/v1/articles?publication=list&date=2022-12-02")
                .then()
                .body("total", equalTo(2));
    }

    @Test
    void whateverIsWrongWithARequestIsAProblemDocumentThatNamesIt() {
        expectProblem("/v1/pages/LLRB/2022-12-02/3", 400, "publication");
        expectProblem("/v1/pages/llrb/2023-02-30/3", 400, "date");
        expectProblem("/v1/pages/llrb/2022-12-02/0", 400, "page");
        expectProblem("/v1/articles/llrb/2022-12-02/3/0", 400, "n");
        expectProblem("/v1/articles/llrb/2022-12-02/3/1?revision=x", 400, "revision");
        expectProblem("/v1/articles?limit=101", 400, "limit");
        expectProblem("/v1/articles?limit=many", 400, "limit");
        expectProblem("/v1/articles?cursor=zzz", 400, "cursor");
        expectProblem("/v1/articles?q=%20", 400, "q");
        expectProblem("/v1/articles?q=" + "x".repeat(1_001), 400, "q");
        expectProblem("/v1/articles?q=%00", 400, "q");
        expectProblem("/v1/articles?date=tomorrow", 400, "date");
        expectProblem("/v1/pages/nobody/2022-12-02/3", 404, null);
        expectProblem("/v1/articles/nobody/2022-12-02/3/1", 404, null);
        expectProblem("/v1/articles/nobody/2022-12-02/3/1/revisions", 404, null);
        expectProblem("/v1/nothing", 404, null);
        given().delete("/v1/pages/llrb/2022-12-02/3")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("status", equalTo(405));
    }

    @Test
    void theStatusCountsWhatIsThere() {
        deliver(page("status/2022-12-02/1", 50, 1, POWER), withdrawn("status/2022-12-02/2", 60));

        given().get("/v1/status")
                .then()
                .statusCode(200)
                .body("pages", equalTo((int) tables.count("pages where provenance is not null")))
                .body("withdrawnPages", greaterThanOrEqualTo(1))
                .body("articles", equalTo((int) tables.count("articles where not withdrawn")))
                .body("newestReceived", equalTo("2022-12-02T04:01:00Z"));
    }

    private static void expectProblem(String path, int status, String field) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("detail", not(emptyString()))
                .body("field", equalTo(field));
    }

    private void deliver(ArticlesEvent... events) {
        topics.send(Topic.ARTICLES, events);
        await().atMost(WAIT).until(topics::allStored);
    }

    private List<ArticleChange> changes(String prefix, int count) {
        await().atMost(WAIT).until(() -> topics.changes(prefix).size() >= count);
        List<ArticleChange> changes = topics.changes(prefix);
        assertThat(changes).hasSize(count);
        return changes;
    }

    /** The index has come so far. */
    private static void awaitFound(String filter, int total) {
        await().atMost(WAIT)
                .untilAsserted(
                        () ->
                                given().get("/v1/articles?" + filter)
                                        .then()
                                        .body("total", equalTo(total)));
    }

    /** Everything is told. */
    private void awaitAtRest() {
        await().atMost(WAIT).until(() -> tables.count("outbox") == 0);
    }
}
