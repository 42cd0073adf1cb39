package org.banmian.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.banmian.store.Pages.article;
import static org.banmian.store.Pages.page;
import static org.banmian.store.Pages.withdrawn;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.Topic;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.embedded.EmbeddedDatabase;
import org.banmian.embedded.EmbeddedKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Publications, their issues and their calendar, from the topics to the door. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CalendarQuarkusTest {

    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final SegmentedArticle WEATHER = article("今日天气", "本报讯 全市晴。");
    private static final SegmentedArticle ROADS = article("道路施工", "本报讯 滨河路今起施工。");
    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);
    private static final PublicationSettings VERTICAL =
            new PublicationSettings(
                    "直排报", "141100", "zh-Hant", "Asia/Shanghai", 12, Direction.RIGHT_TO_LEFT);

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
    void aPublicationIsReadAsItWasDescribed() {
        describe(new PublicationDescribed("cal-zhi", VERTICAL, Pages.NOON));
        describe(new PublicationDescribed("cal-a", PublicationSettings.UNKNOWN, Pages.NOON));

        given().get("/v1/publications/cal-zhi")
                .then()
                .statusCode(200)
                .body("code", equalTo("cal-zhi"))
                .body("settings.name", equalTo("直排报"))
                .body("settings.homeRegion", equalTo("141100"))
                .body("settings.language", equalTo("zh-Hant"))
                .body("settings.timeZone", equalTo("Asia/Shanghai"))
                .body("settings.columns", equalTo(12))
                .body("settings.readingDirection", equalTo("right-to-left"))
                .body("described", equalTo("2022-12-02T04:00:00Z"));
        given().get("/v1/publications/cal-a").then().body("settings", anEmptyMap());
        List<String> codes =
                given().get("/v1/publications")
                        .then()
                        .statusCode(200)
                        .body("publications.code", hasItems("cal-a", "cal-zhi"))
                        .extract()
                        .path("publications.code");
        assertThat(codes).isSorted();
    }

    @Test
    void aRowOfBeforeThereWereColumnsIsFilledByItsOwnDescriptionAndByNoOtherOfItsMoment() {
        PublicationSettings other =
                new PublicationSettings("别名", null, null, null, 3, Direction.VERTICAL);
        PublicationDescribed event = new PublicationDescribed("cal-old", VERTICAL, Pages.NOON);
        describe(event);
        describe(new PublicationDescribed("cal-none", Pages.SETTINGS, Pages.NOON));
        String whole = publicationRows();
        tables.execute(
                "update publications set columns = null, reading_direction = null"
                        + " where code = 'cal-old'");
        assertThat(publicationRows()).isNotEqualTo(whole);

        describe(event);
        assertThat(publicationRows()).isEqualTo(whole);

        describe(
                new PublicationDescribed("cal-old", other, Pages.NOON),
                new PublicationDescribed("cal-old", other, Pages.NOON.minusSeconds(1)),
                new PublicationDescribed("cal-none", other, Pages.NOON),
                event);
        assertThat(publicationRows()).isEqualTo(whole);
    }

    private String publicationRows() {
        return tables.checksums().get("publications");
    }

    @Test
    void anIssueHasItsPagesInOrderAndSaysWhichAreMissingAndWhichWithdrawn() {
        deliver(
                page("cal-issue/2022-12-02/B1", 3, 1, WEATHER),
                page("cal-issue/2022-12-02/A10", 2, 1, WEATHER, ROADS),
                page("cal-issue/2022-12-02/A1", 0, 1),
                page("cal-issue/2022-12-02/A2", 0, 1, WEATHER),
                page("cal-issue/2022-12-02/A4", 0, 1, WEATHER),
                page("cal-issue/2022-12-09/1", 0, 1, WEATHER));
        deliver(withdrawn("cal-issue/2022-12-02/A2", 9));

        given().get("/v1/issues/cal-issue/2022-12-02")
                .then()
                .statusCode(200)
                .body("publication", equalTo("cal-issue"))
                .body("date", equalTo("2022-12-02"))
                .body("withdrawn", equalTo(false))
                .body("pages.page", contains("A1", "A2", "A4", "A10", "B1"))
                .body("pages.revision", contains(1, 2, 1, 1, 1))
                .body("pages.articles", contains(0, 0, 1, 2, 1))
                .body("pages.withdrawn", contains(false, true, false, false, false))
                .body("pages[1].received", equalTo("2022-12-02T04:00:09Z"))
                .body("pages[3].received", equalTo("2022-12-02T04:00:02Z"))
                .body("missingPages", contains("A3", "A5-A9"));
        given().get("/v1/issues/cal-issue/2022-12-03")
                .then()
                .statusCode(200)
                .body("pages", empty())
                .body("missingPages", empty())
                .body("withdrawn", equalTo(false));
    }

    @Test
    void aCalendarShowsDaysPagesAndWhatSeemsToBeMissing() {
        workdays("cal-daily", MONDAY, 12, MONDAY.plusDays(30), MONDAY.plusDays(38));
        deliver(
                page("cal-daily/" + MONDAY.plusDays(1) + "/4", 0, 1, WEATHER),
                page("cal-daily/" + MONDAY.plusDays(2) + "/2", 0, 1, WEATHER),
                page("cal-daily/" + MONDAY.plusDays(38) + "/1", 0, 1, WEATHER));
        deliver(
                withdrawn("cal-daily/" + MONDAY.plusDays(2) + "/2", 1),
                withdrawn("cal-daily/" + MONDAY.plusDays(38) + "/1", 1),
                withdrawn("cal-daily/2031-01-01/1", 1));

        given().get("/v1/publications/cal-daily/calendar")
                .then()
                .statusCode(200)
                .body("publication", equalTo("cal-daily"))
                .body("from", equalTo("2020-05-22"))
                .body("to", equalTo("2021-05-21"))
                .body("firstIssue", equalTo("2021-03-01"))
                .body("lastIssue", equalTo("2021-05-21"))
                .body("days", hasSize(59))
                .body("days[0].date", equalTo("2021-03-01"))
                .body("days[0].pages", contains("1"))
                .body("days[0].withdrawn", equalTo(false))
                .body("days[1].pages", contains("1", "4"))
                .body("days[1].missingPages", contains("2-3"))
                .body("days[2].withdrawnPages", contains("2"))
                .body("days.findAll { it.withdrawn }.date", contains("2021-04-08"))
                .body("missingDates.date", contains("2021-03-31"))
                .body("missingDates.appeared", contains(8))
                .body("missingDates.sameWeekdays", contains(8));
    }

    @Test
    void aCalendarIsOfTheDaysAskedForAndJudgesThemByThoseAround() {
        workdays("cal-asked", MONDAY, 12, MONDAY.plusDays(30), MONDAY.plusDays(37));

        given().get("/v1/publications/cal-asked/calendar?from=2021-03-31&to=2021-04-01")
                .then()
                .body("from", equalTo("2021-03-31"))
                .body("to", equalTo("2021-04-01"))
                .body("days.date", contains("2021-04-01"))
                .body("missingDates", hasSize(1))
                .body("missingDates[0].date", equalTo("2021-03-31"))
                .body("missingDates[0].appeared", equalTo(7))
                .body("missingDates[0].sameWeekdays", equalTo(8));
        given().get("/v1/publications/cal-asked/calendar?from=2021-05-01")
                .then()
                .body("to", equalTo("2022-04-30"))
                .body("days", hasSize(15))
                .body("missingDates", empty());
        given().get("/v1/publications/cal-asked/calendar?to=2021-03-05")
                .then()
                .body("from", equalTo("2020-03-06"))
                .body("days", hasSize(5));
        given().get("/v1/publications/cal-asked/calendar?from=9999-12-31")
                .then()
                .statusCode(200)
                .body("days", empty());
        given().get("/v1/publications/cal-asked/calendar?to=1000-01-01")
                .then()
                .statusCode(200)
                .body("firstIssue", equalTo("2021-03-01"))
                .body("days", empty());
    }

    @Test
    void aPublicationWithoutIssuesHasAnEmptyCalendarAndOneOfWhichAllIsWithdrawnSaysSo() {
        describe(new PublicationDescribed("cal-new", Pages.SETTINGS, Pages.NOON));
        deliver(withdrawn("cal-back/2022-12-02/1", 0));

        given().get("/v1/publications/cal-new/calendar")
                .then()
                .statusCode(200)
                .body("from", nullValue())
                .body("lastIssue", nullValue())
                .body("days", empty())
                .body("missingDates", empty());
        given().get("/v1/issues/cal-new/2022-12-02").then().statusCode(200).body("pages", empty());
        given().get("/v1/publications/cal-back/calendar?from=2022-12-01&to=2022-12-31")
                .then()
                .body("days", hasSize(1))
                .body("days[0].withdrawn", equalTo(true))
                .body("days[0].withdrawnPages", contains("1"));
        given().get("/v1/issues/cal-back/2022-12-02").then().body("withdrawn", equalTo(true));
    }

    @Test
    void whateverIsWrongWithARequestIsAProblemDocumentThatNamesIt() {
        String calendar = "/v1/publications/cal-new/calendar";
        expectProblem("/v1/publications/LLRB", 400, "publication");
        expectProblem("/v1/publications/cal-nobody", 404, null);
        expectProblem("/v1/publications/cal-nobody/calendar", 404, null);
        expectProblem("/v1/issues/cal-nobody/2022-12-02", 404, null);
        expectProblem("/v1/issues/LLRB/2022-12-02", 400, "publication");
        expectProblem("/v1/issues/llrb/2022-02-30", 400, "date");
        expectProblem("/v1/publications/LLRB/calendar", 400, "publication");
        expectProblem(calendar + "?from=today", 400, "from");
        expectProblem(calendar + "?to=2022-02-30", 400, "to");
        expectProblem(calendar + "?from=2022-01-02&to=2022-01-01", 400, "to");
        expectProblem(calendar + "?from=2022-01-01&to=2023-02-05", 400, "to");
        given().get(calendar + "?from=2022-01-01&to=2023-02-05")
                .then()
                .body("limit", equalTo(400))
                .body("detail", equalTo("a calendar has at most 400 days, not 401"));
    }

    private static void expectProblem(String path, int status, String field) {
        given().get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("detail", not(emptyString()))
                .body("field", equalTo(field));
    }

    /** A page on each workday of so many weeks, but for some. */
    private void workdays(String publication, LocalDate monday, int weeks, LocalDate... without) {
        List<ArticlesEvent> pages = new ArrayList<>();
        for (int day = 0; day < 7 * weeks; day++) {
            LocalDate date = monday.plusDays(day);
            if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                    && !List.of(without).contains(date)) {
                pages.add(page(publication + "/" + date + "/1", 0, 1, WEATHER));
            }
        }
        deliver(pages.toArray(new ArticlesEvent[0]));
    }

    private void describe(PublicationDescribed... descriptions) {
        topics.send(Topic.PUBLICATIONS, descriptions);
        await().atMost(WAIT).until(() -> topics.allStored(Topic.PUBLICATIONS));
    }

    private void deliver(ArticlesEvent... events) {
        topics.send(Topic.ARTICLES, events);
        await().atMost(WAIT).until(topics::allStored);
    }
}
