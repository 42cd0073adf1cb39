package org.banmian.nlp.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.banmian.contract.wire.MalformedEventException;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageFailuresTest {

    private final List<IncomingKafkaRecord<?, ?>> letters = new ArrayList<>();
    private final List<Throwable> channelFailures = new ArrayList<>();
    private final Stopping stopping = new Stopping();
    private Uni<Void> letterBox = Uni.createFrom().voidItem();
    private KafkaFailureHandler failures;

    @BeforeEach
    void create() {
        KafkaFailureHandler queue =
                new KafkaFailureHandler() {
                    @Override
                    public <K, V> Uni<Void> handle(
                            IncomingKafkaRecord<K, V> page, Throwable reason, Metadata metadata) {
                        letters.add(page);
                        return letterBox;
                    }
                };
        failures =
                new PageFailures((config, vertx, consumer, report) -> queue, stopping)
                        .create(null, null, null, (failure, fatal) -> channelFailures.add(failure));
    }

    @Test
    void recordThatIsToBlameBecomesADeadLetterAndTheChannelGoesOn() {
        handle(new MalformedEventException("no event"));

        assertThat(letters).hasSize(1);
        assertThat(channelFailures).isEmpty();
    }

    @Test
    void headersThatWouldSteerTheQueueAreTakenOffAndOthersStay() {
        handle(new MalformedEventException("no event"));

        assertThat(letters.get(0).getHeaders().toArray())
                .extracting(Header::key)
                .containsExactly("ce_type", "note");
    }

    @Test
    void outageOfTheBrokerFailsTheChannelAndMakesNoDeadLetter() {
        TimeoutException outage = new TimeoutException("not delivered in 10 minutes");

        assertThatThrownBy(() -> handle(outage)).isSameAs(outage);
        assertThat(letters).isEmpty();
        assertThat(channelFailures).containsExactly(outage);
    }

    @Test
    void deadLetterThatCannotBeWrittenFailsTheChannel() {
        TimeoutException outage = new TimeoutException("not delivered in 10 minutes");
        letterBox = Uni.createFrom().failure(outage);

        assertThatThrownBy(() -> handle(new MalformedEventException("no event"))).isSameAs(outage);
        assertThat(channelFailures).containsExactly(outage);
    }

    @Test
    void nothingIsBlamedOnARecordWhileTheServiceStops() {
        stopping.begin();

        assertThatThrownBy(() -> handle(new IllegalStateException("closed")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(letters).isEmpty();
    }

    private void handle(Throwable reason) {
        ConsumerRecord<byte[], byte[]> page =
                new ConsumerRecord<>("banmian.pages", 1, 2, new byte[1], new byte[1]);
        page.headers()
                .add("ce_type", null)
                .add("REPLY_TOPIC", null)
                .add("REPLY_PARTITION", new byte[0])
                .add("note", new byte[] {1})
                .add("dead-letter-offset", new byte[] {'7'})
                .add("dead-letter-offset", new byte[] {'8'})
                .add("deserialization-failure-dlq", null);
        failures.handle(
                        new IncomingKafkaRecord<>(page, "pages", -1, null, failures, false),
                        reason,
                        Metadata.empty())
                .await()
                .indefinitely();
    }
}
