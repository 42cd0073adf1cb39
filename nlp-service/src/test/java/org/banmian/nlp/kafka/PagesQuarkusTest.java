package org.banmian.nlp.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.Topic;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.wire.EventCodec;
import org.banmian.contract.wire.EventType;
import org.banmian.contract.wire.Headers;
import org.banmian.contract.wire.Takedown;
import org.banmian.embedded.EmbeddedKafka;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole service before a real broker. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class PagesQuarkusTest {

    private static final Duration LONG = Duration.ofSeconds(40);

    EmbeddedKafka kafka;

    @Inject StoppableSegmenter segmenter;
    @Inject @Liveness PagesLiveness liveness;

    private Scanner scanner;

    @BeforeEach
    void connect() {
        scanner = new Scanner(kafka.bootstrapServers());
    }

    @AfterEach
    void disconnect() {
        segmenter.goOn();
        scanner.close();
    }

    @Test
    void pageIsAnsweredUnderItsKeyWithTheHeadersOfItsEvent() {
        PageReceived page = Pages.page("本报讯 会议召开。");
        scanner.send(page);

        ConsumerRecord<byte[], byte[]> answer = answerTo(page);

        PageSegmented segmented = (PageSegmented) decode(answer);
        assertThat(segmented.page()).isEqualTo(page.page());
        assertThat(segmented.source()).isEqualTo(page.source());
        assertThat(text(answer, Headers.TYPE)).isEqualTo(EventType.PAGE_SEGMENTED.id());
        assertThat(text(answer, Headers.ID)).isEqualTo(segmented.eventId());
        assertThat(text(answer, Headers.SUBJECT)).isEqualTo(page.key());
        assertThat(text(answer, Headers.SOURCE)).isEqualTo("/banmian/nlp-service");
        assertThat(text(answer, Headers.SPEC_VERSION)).isEqualTo("1.0");
        assertThat(text(answer, Headers.TIME)).isEqualTo("2022-12-02T01:02:03.004Z");
        assertThat(text(answer, Headers.CONTENT_TYPE)).isEqualTo("application/json");
        assertThat(answer.headers()).hasSize(7);
    }

    @Test
    void withdrawalIsPassedOnAsItIs() {
        PageWithdrawn withdrawal = Pages.withdrawal();
        scanner.send(withdrawal);

        assertThat(decode(answerTo(withdrawal))).isEqualTo(withdrawal);
    }

    @Test
    void takedownIsPassedOnBehindItsWithdrawal() {
        PageWithdrawn withdrawal = Pages.withdrawal();
        Takedown takedown = new Takedown(withdrawal.page(), withdrawal.received());
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topic.PAGES.id(), Scanner.utf8(withdrawal.key()), null);
        record.headers()
                .add(Headers.TAKEDOWN, Scanner.utf8(takedown.headers().get(Headers.TAKEDOWN)));
        scanner.send(withdrawal);
        scanner.send(record);

        await().atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(everythingOf(withdrawal))
                                        .extracting(answer -> answer.value() == null)
                                        .containsExactly(false, true));
        assertThat(text(everythingOf(withdrawal).get(1), Headers.TAKEDOWN))
                .isEqualTo(takedown.received().toString());
    }

    @Test
    void poisonGoesToTheDeadLettersByteForByteWhileItsNeighboursPass() {
        int before = deadLetters().size();
        Map<RecordMetadata, ProducerRecord<byte[], byte[]>> poison = new LinkedHashMap<>();
        List<PageReceived> neighbours = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> record : Poison.records()) {
            PageReceived neighbour = Pages.page("本报讯 邻居。");
            neighbours.add(neighbour);
            poison.put(scanner.send(on(record, 0)), record);
            scanner.send(on(Scanner.record(neighbour), 0));
        }

        awaitAnswers(neighbours);
        Map<String, ConsumerRecord<byte[], byte[]>> letters = deadLetters();
        poison.forEach(
                (sent, record) -> {
                    ConsumerRecord<byte[], byte[]> letter = letters.get(place(sent));
                    assertThat(letter).as("letter of %s", sent).isNotNull();
                    assertThat(letter.key()).isEqualTo(record.key());
                    assertThat(letter.value()).isEqualTo(record.value());
                    assertThat(text(letter, Headers.DEAD_LETTER_REASON)).isNotBlank();
                });
        assertThat(letters).hasSize(before + poison.size());
    }

    @Test
    void poisonAsLargeAsItsTopicTakesIsADeadLetterByteForByte() {
        int most = Topic.PAGES.maxMessageBytes() - Poison.OVERHEAD;
        assertThatThrownBy(() -> scanner.send(Poison.bytes(most + 1)))
                .hasRootCauseInstanceOf(RecordTooLargeException.class);
        ProducerRecord<byte[], byte[]> record = Poison.bytes(most);

        RecordMetadata sent = scanner.send(record);

        ConsumerRecord<byte[], byte[]> letter =
                await().atMost(LONG).until(() -> deadLetters().get(place(sent)), Objects::nonNull);
        assertThat(letter.key()).isEqualTo(record.key());
        assertThat(letter.value()).isEqualTo(record.value());
    }

    @Test
    void headersOfAPageCannotSteerItsAnswer() {
        PageReceived page = Pages.page("本报讯 会议召开。");
        ProducerRecord<byte[], byte[]> record = Scanner.record(page);
        record.headers().add("REPLY_TOPIC", Scanner.utf8(Topic.PAGES_DEAD_LETTER.id()));
        record.headers().add("REPLY_PARTITION", new byte[] {0, 0, 0, 1});
        record.headers().add("ce_id", null);
        record.headers().add("content-type", null);
        record.headers().add("deserialization-failure-dlq", null);
        record.headers().add("deserialization-failure-reason", null);
        record.headers().add("\u0000\uFFFF ", new byte[] {-1});
        scanner.send(record);

        assertThat(decode(answerTo(page))).isInstanceOf(PageSegmented.class);
    }

    @Test
    void twoPagesAreInWorkAtOnceAndOrderIsKeptPerKey() {
        List<PageReceived> stopped = Pages.pages(40, "停下");
        List<PageReceived> versions = versions(20);
        segmenter.stopAt("停下");
        stopped.forEach(scanner::send);
        await().atMost(LONG).until(() -> segmenter.inWork() == 2);
        versions.forEach(scanner::send);
        segmenter.goOn();

        awaitAnswers(versions);
        List<String> lines = versions.stream().map(page -> page.lines().get(0).text()).toList();
        assertThat(segmenter.order().stream().filter(lines::contains))
                .containsExactlyElementsOf(lines);
        assertThat(answers().stream().filter(ids(versions)::contains))
                .containsExactlyElementsOf(ids(versions));
    }

    @Test
    void brokerKilledAmidWorkLosesNoPageAndMakesNoDeadLetter() {
        int before = deadLetters().size();
        List<PageReceived> pages = Pages.pages(200, "本报讯 会议召开。");
        pages.subList(0, 150).forEach(scanner::send);
        kafka.kill();
        kafka.restart();
        pages.subList(150, 200).forEach(scanner::send);

        awaitAnswers(pages);
        assertThat(deadLetters()).hasSize(before);
        assertThat(liveness.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void pageThatHangsTurnsLivenessDownUntilItEnds() {
        segmenter.stopAt("挂起");
        scanner.send(Pages.page("挂起"));

        await().atMost(LONG).until(() -> liveness.call().getStatus() == Status.DOWN);
        assertThat(liveness.call().getData().orElseThrow()).containsKey("hangs");
        segmenter.goOn();
        await().atMost(LONG).until(() -> liveness.call().getStatus() == Status.UP);
    }

    private static String place(RecordMetadata sent) {
        return sent.topic() + "-" + sent.partition() + "@" + sent.offset();
    }

    private static List<PageReceived> versions(int count) {
        PageKey key = Pages.key();
        return IntStream.range(0, count)
                .mapToObj(i -> Pages.page(key, Pages.RECEIVED.plusMillis(i), "第" + i + "版"))
                .toList();
    }

    private static List<String> ids(List<PageReceived> pages) {
        return pages.stream().map(PageReceived::eventId).toList();
    }

    private static ProducerRecord<byte[], byte[]> on(
            ProducerRecord<byte[], byte[]> record, int partition) {
        return new ProducerRecord<>(
                record.topic(), partition, record.key(), record.value(), record.headers());
    }

    private void awaitAnswers(List<PageReceived> pages) {
        await().atMost(LONG).untilAsserted(() -> assertThat(answers()).containsAll(ids(pages)));
    }

    private ConsumerRecord<byte[], byte[]> answerTo(PageEvent page) {
        return await("answer to " + page.key())
                .atMost(LONG)
                .until(() -> find(page), found -> !found.isEmpty())
                .get(0);
    }

    private List<ConsumerRecord<byte[], byte[]>> everythingOf(PageEvent page) {
        return scanner.everythingOn(Topic.ARTICLES).stream()
                .filter(
                        record ->
                                new String(record.key(), StandardCharsets.UTF_8).equals(page.key()))
                .toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> find(PageEvent page) {
        return everythingOf(page).stream()
                .filter(record -> record.value() != null)
                .filter(record -> text(record, Headers.ID).startsWith(page.eventId()))
                .toList();
    }

    /** The ids of the events that were answered, in order, repeats left out. */
    private List<String> answers() {
        return scanner.everythingOn(Topic.ARTICLES).stream()
                .filter(record -> record.value() != null)
                .map(PagesQuarkusTest::decode)
                .filter(PageSegmented.class::isInstance)
                .map(PageSegmented.class::cast)
                .map(page -> page.page() + "@" + page.time() + "/" + page.source().digest())
                .distinct()
                .toList();
    }

    private Map<String, ConsumerRecord<byte[], byte[]>> deadLetters() {
        return scanner.everythingOn(Topic.PAGES_DEAD_LETTER).stream()
                .collect(
                        Collectors.toMap(
                                letter ->
                                        text(letter, Headers.DEAD_LETTER_TOPIC)
                                                + "-"
                                                + text(letter, Headers.DEAD_LETTER_PARTITION)
                                                + "@"
                                                + text(letter, Headers.DEAD_LETTER_OFFSET),
                                letter -> letter));
    }

    private static ArticlesEvent decode(ConsumerRecord<byte[], byte[]> record) {
        return EventCodec.decode(
                record.key(),
                name -> record.headers().lastHeader(name).value(),
                record.value(),
                ArticlesEvent.class);
    }

    private static String text(ConsumerRecord<byte[], byte[]> record, String header) {
        List<Header> headers = new ArrayList<>();
        record.headers().headers(header).forEach(headers::add);
        assertThat(headers).as("headers %s", header).hasSize(1);
        return new String(headers.get(0).value(), StandardCharsets.UTF_8);
    }
}
