package org.banmian.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.banmian.store.Pages.article;
import static org.banmian.store.Pages.page;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.Headers;
import org.banmian.embedded.EmbeddedDatabase;
import org.banmian.embedded.EmbeddedKafka;
import org.banmian.store.archive.Outbox;
import org.banmian.store.archive.PageArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store while something around it breaks. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StoreFaultsQuarkusTest {

    private static final Duration WAIT = Duration.ofSeconds(90);

    EmbeddedKafka kafka;
    EmbeddedDatabase database;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @TestHTTPResource(value = "/health/live", management = true)
    URL liveness;

    @Inject PageArchive archive;
    @Inject Outbox outbox;

    private Topics topics;
    private Tables tables;

    @BeforeEach
    void open() {
        topics = new Topics(kafka.bootstrapServers());
        tables = new Tables(database);
        await().atMost(WAIT).until(() -> status(readiness) == 200);
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void aDatabaseKilledInTheMiddleOfWorkDelaysAndLosesNothing() {
        int before = topics.all(Topic.ARTICLES_DEAD_LETTER).size();
        topics.send(Topic.ARTICLES, pages("killed", 1, 60));
        await().atMost(WAIT).until(() -> tables.count("pages where publication = 'killed'") > 0);

        topics.send(Topic.ARTICLES, pages("killed", 61, 160));
        database.kill();

        await().atMost(WAIT).until(() -> status(readiness) == 503);
        assertThat(status(liveness)).isEqualTo(200);
        given().get("/v1/pages/killed/2022-12-02/1")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"));
        assertThat(topics.allStored()).isFalse();
        database.restart();

        await().atMost(WAIT).until(topics::allStored);
        assertThat(tables.count("pages where publication = 'killed' and revision = 1"))
                .isEqualTo(160);
        assertThat(tables.count("articles where publication = 'killed'")).isEqualTo(160);
        await().atMost(WAIT).until(() -> topics.changes("killed/").size() >= 160);
        assertThat(topics.changes("killed/").stream().map(each -> each.eventId()).distinct())
                .hasSize(160);
        assertThat(topics.all(Topic.ARTICLES_DEAD_LETTER)).hasSize(before);
    }

    @Test
    void whileTheBrokerIsAwayChangesWaitInTheOutboxAndReadersAreServed() {
        topics.send(Topic.ARTICLES, pages("broker", 1, 1));
        await().atMost(WAIT).until(() -> topics.changes("broker/").size() == 1);
        await().atMost(WAIT).until(() -> tables.count("outbox") == 0);

        kafka.kill();
        archive.apply(List.of(pages("broker", 2, 2)));

        given().get("/v1/pages/broker/2022-12-02/2").then().statusCode(200);
        assertThat(status(readiness)).isEqualTo(200);
        assertThat(status(liveness)).isEqualTo(200);
        assertThat(tables.count("outbox")).isEqualTo(1);
        kafka.restart();

        await().atMost(WAIT).until(() -> tables.count("outbox") == 0);
        topics.send(Topic.ARTICLES, pages("broker", 3, 3));
        await().atMost(WAIT).until(() -> topics.changes("broker/").size() >= 3);
        assertThat(topics.changes("broker/").stream().map(each -> each.key()).distinct())
                .containsExactlyInAnyOrder(
                        "broker/2022-12-02/1/1", "broker/2022-12-02/2/1", "broker/2022-12-02/3/1");
    }

    @Test
    void poisonAmongGoodRecordsBecomesDeadLettersAsItCameAndTheRestIsStored() {
        ArticlesEvent[] good = pages("poison", 1, 8);
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (ArticlesEvent event : good) {
            records.add(Topics.record(Topic.ARTICLES, event));
        }
        ProducerRecord<byte[], byte[]> model = records.get(0);
        records.add(1, like(model, "poison-1", model.value()));
        records.add(2, like(model, null, model.value()));
        records.add(3, like(model, "poison/2022-12-02/1", Topics.utf8("{\"page\":")));
        records.add(4, like(model, "poison/2022-12-02/1", new byte[] {(byte) 0xC0, (byte) 0x80}));
        records.add(5, like(model, "poison/2022-12-02/1", null));
        ProducerRecord<byte[], byte[]> unknown = like(model, "poison/2022-12-02/1", model.value());
        unknown.headers().remove(Headers.TYPE);
        unknown.headers().add(Headers.TYPE, Topics.utf8("org.banmian.page-segmented.v99"));
        records.add(6, unknown);
        ProducerRecord<byte[], byte[]> hostile =
                like(model, "poison/2022-12-02/1", Topics.utf8("[]"));
        hostile.headers().add(Headers.ID, null).add("content-type", null);
        hostile.headers().add("REPLY_TOPIC", Topics.utf8("banmian.pages"));
        hostile.headers().add("__smallrye_generationId", Topics.utf8("no number"));
        hostile.headers().add(Headers.DEAD_LETTER_TOPIC, Topics.utf8("somewhere"));
        records.add(hostile);
        records.add(
                Topics.record(
                        Topic.ARTICLES,
                        new PublicationDescribed("poison", Pages.SETTINGS, Pages.NOON)));

        topics.send(records);
        await().atMost(WAIT).until(topics::allStored);

        assertThat(tables.count("pages where publication = 'poison'")).isEqualTo(8);
        List<ConsumerRecord<byte[], byte[]>> letters =
                deadLetters(
                        letter ->
                                letter.key() == null
                                        || Topics.text(letter.key()).startsWith("poison"));
        assertThat(letters).hasSize(8);
        Map<String, ConsumerRecord<byte[], byte[]>> sent = byPlace(topics.all(Topic.ARTICLES));
        for (ConsumerRecord<byte[], byte[]> letter : letters) {
            assertThat(Topics.header(letter, Headers.DEAD_LETTER_REASON)).isNotBlank();
            ConsumerRecord<byte[], byte[]> original =
                    sent.get(
                            Topics.header(letter, Headers.DEAD_LETTER_TOPIC)
                                    + "/"
                                    + Topics.header(letter, Headers.DEAD_LETTER_PARTITION)
                                    + "/"
                                    + Topics.header(letter, Headers.DEAD_LETTER_OFFSET));
            assertThat(letter.headers().headers(Headers.DEAD_LETTER_TOPIC)).hasSize(1);
            assertThat(letter.key()).isEqualTo(original.key());
            assertThat(letter.value()).isEqualTo(original.value());
            assertThat(Topics.header(letter, Headers.TYPE))
                    .isEqualTo(Topics.header(original, Headers.TYPE));
        }
    }

    @Test
    void poisonAmongPublicationsBecomesADeadLetterAndTheNextOneIsKept() {
        ProducerRecord<byte[], byte[]> good =
                Topics.record(
                        Topic.PUBLICATIONS,
                        new PublicationDescribed("described", Pages.SETTINGS, Pages.NOON));
        ProducerRecord<byte[], byte[]> bad = like(good, "described", Topics.utf8("{}"));

        topics.send(List.of(bad, good));

        await().atMost(WAIT).until(() -> tables.count("publications where code='described'") == 1);
        assertThat(deadLetters(letter -> Topics.text(letter.key()).equals("described")))
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.value()).isEqualTo(bad.value());
                            assertThat(Topics.header(letter, Headers.DEAD_LETTER_TOPIC))
                                    .isEqualTo(Topic.PUBLICATIONS.id());
                        });
    }

    @Test
    void poisonAsLargeAsItsTopicTakesBecomesADeadLetterAsItCame() {
        byte[] value = new byte[Topic.ARTICLES.maxMessageBytes() - Topics.OVERHEAD];
        new Random(1).nextBytes(value);
        byte[] more = Arrays.copyOf(value, value.length + 1);
        assertThatThrownBy(() -> topics.send(large(more)))
                .hasRootCauseInstanceOf(RecordTooLargeException.class);

        topics.send(large(value));
        await().atMost(WAIT).until(topics::allStored);

        assertThat(deadLetters(letter -> Topics.text(letter.key()).equals("k")))
                .singleElement()
                .satisfies(letter -> assertThat(letter.value()).isEqualTo(value));
    }

    private static List<ProducerRecord<byte[], byte[]>> large(byte[] value) {
        return List.of(new ProducerRecord<>(Topic.ARTICLES.id(), Topics.utf8("k"), value));
    }

    @Test
    void whatTheDatabaseRefusesIsADeadLetterAndItsNeighboursAreStored() {
        tables.execute(
                "alter table articles add constraint planted check (headline <> '拒收' or withdrawn)");
        List<ArticlesEvent> events = new ArrayList<>(List.of(pages("refused", 1, 20)));
        events.set(7, page("refused/2022-12-02/8", 0, 1, article("拒收", "正文")));
        events.set(13, page("refused/2022-12-02/14", 0, 1, article("拒收", "正文")));

        topics.send(Topic.ARTICLES, events.toArray(new ArticlesEvent[0]));
        await().atMost(WAIT).until(topics::allStored);
        tables.execute("alter table articles drop constraint planted");

        assertThat(tables.count("pages where publication = 'refused'")).isEqualTo(18);
        assertThat(deadLetters(letter -> Topics.text(letter.key()).startsWith("refused/")))
                .extracting(
                        letter -> Topics.text(letter.key()),
                        letter ->
                                Topics.header(letter, Headers.DEAD_LETTER_REASON)
                                        .contains("planted"))
                .containsExactlyInAnyOrder(
                        tuple("refused/2022-12-02/8", true), tuple("refused/2022-12-02/14", true));
    }

    @Test
    void twoWritersOfTheSamePagesNeitherBlockEachOtherForEverNorDoubleAnything() {
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            Random random = new Random(writer);
            writers.add(
                    CompletableFuture.runAsync(
                            () -> {
                                for (int round = 0; round < 5; round++) {
                                    List<ArticlesEvent> batch =
                                            new ArrayList<>(List.of(pages("race", 1, 30)));
                                    Collections.shuffle(batch, random);
                                    archive.apply(batch);
                                }
                            }));
        }

        assertThat(CompletableFuture.allOf(writers.toArray(new CompletableFuture<?>[0])))
                .succeedsWithin(WAIT);
        assertThat(tables.count("articles where publication = 'race' and revision = 1"))
                .isEqualTo(30);
        await().atMost(WAIT).until(() -> topics.changes("race/").size() >= 30);
        await().atMost(WAIT).until(() -> tables.count("outbox") == 0);
        assertThat(topics.changes("race/")).hasSize(30);
    }

    @Test
    void onlyOnePublisherHasItsTurn() {
        await().atMost(WAIT)
                .untilAsserted(
                        () ->
                                assertThat(
                                                tables.count(
                                                        "pg_locks where locktype = 'advisory' and classid = 20220"))
                                        .isEqualTo(1));

        assertThat(outbox.tryTake()).isEmpty();
    }

    private List<ConsumerRecord<byte[], byte[]>> deadLetters(
            Predicate<ConsumerRecord<byte[], byte[]>> which) {
        return topics.all(Topic.ARTICLES_DEAD_LETTER).stream().filter(which).toList();
    }

    private static Map<String, ConsumerRecord<byte[], byte[]>> byPlace(
            List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, ConsumerRecord<byte[], byte[]>> places = new HashMap<>();
        records.forEach(
                record ->
                        places.put(
                                record.topic() + "/" + record.partition() + "/" + record.offset(),
                                record));
        return places;
    }

    private static ProducerRecord<byte[], byte[]> like(
            ProducerRecord<byte[], byte[]> model, String key, byte[] value) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(
                        model.topic(), null, key == null ? null : Topics.utf8(key), value);
        model.headers().forEach(header -> record.headers().add(header));
        return record;
    }

    private static ArticlesEvent[] pages(String publication, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(
                        n ->
                                page(
                                        publication + "/2022-12-02/" + n,
                                        0,
                                        1,
                                        article("第" + n + "版要闻", "本报讯 第" + n + "版的正文。")))
                .toArray(ArticlesEvent[]::new);
    }

    private static int status(URL url) {
        return given().get(url).statusCode();
    }
}
