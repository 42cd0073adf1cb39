package org.banmian.nlp.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.banmian.contract.Topic;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.wire.Headers;
import org.banmian.contract.wire.MalformedEventException;
import org.banmian.contract.wire.Takedown;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private static final Takedown TAKEDOWN =
            new Takedown(PageKey.parse("llrb/2022-12-02/3"), Instant.parse("2022-12-02T04:00:00Z"));

    @Test
    void aTakedownPassesAsItCame() {
        ConsumerRecord<byte[], byte[]> record = withoutValue();
        record.headers()
                .add(Headers.TAKEDOWN, TAKEDOWN.received().toString().getBytes(UTF_8))
                .add("REPLY_TOPIC", "elsewhere".getBytes(UTF_8));

        ProducerRecord<byte[], byte[]> passed =
                Records.write(Records.takedown(record).orElseThrow());

        assertThat(passed.topic()).isEqualTo(Topic.ARTICLES.id());
        assertThat(passed.value()).isNull();
        assertThat(
                        Takedown.read(
                                passed.key(),
                                name ->
                                        passed.headers().lastHeader(name) == null
                                                ? null
                                                : passed.headers().lastHeader(name).value(),
                                passed.value()))
                .contains(TAKEDOWN);
        assertThat(passed.headers()).hasSize(1);
    }

    @Test
    void aRecordThatMerelyLacksItsValueIsStillRefused() {
        assertThat(Records.takedown(withoutValue())).isEmpty();
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> Records.read(withoutValue()));
    }

    private static ConsumerRecord<byte[], byte[]> withoutValue() {
        return new ConsumerRecord<>(
                Topic.PAGES.id(), 0, 7, "llrb/2022-12-02/3".getBytes(UTF_8), null);
    }
}
