package org.banmian.store.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.banmian.store.Pages.article;
import static org.banmian.store.Pages.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;
import org.banmian.store.archive.RefusedException;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private final List<List<Long>> transactions = new ArrayList<>();
    private final Map<Long, String> refused = new LinkedHashMap<>();

    @Test
    void goodRecordsAreStoredInOneTransactionInOrder() {
        delivery(List.of()).deliver(records(0, 200));

        assertThat(transactions).containsExactly(numbers(0, 200));
        assertThat(refused).isEmpty();
    }

    @Test
    void aRecordThatIsNoEventIsRefusedAndItsNeighboursAreStored() {
        List<ConsumerRecord<byte[], byte[]>> records = records(0, 10);
        records.set(
                4,
                new ConsumerRecord<>(
                        Topic.ARTICLES.id(), 0, 4, null, "{".getBytes(StandardCharsets.UTF_8)));

        delivery(List.of()).deliver(records);

        assertThat(refused).containsOnlyKeys(4L);
        assertThat(stored()).containsExactly(0L, 1L, 2L, 3L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void whatTheArchiveRefusesIsHalvedDownToTheRecordsWhoseFaultItIs() {
        delivery(List.of(0L, 77L, 78L, 199L)).deliver(records(0, 200));

        assertThat(refused).containsOnlyKeys(0L, 77L, 78L, 199L);
        assertThat(stored()).hasSize(196).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void stoppingIsNobodysFault() {
        Delivery<PageStep> delivery =
                new Delivery<>(
                        Records::step,
                        events -> {
                            throw new StoppedException();
                        },
                        (record, reason) -> refused.put(record.offset(), reason.getMessage()));

        assertThatThrownBy(() -> delivery.deliver(records(0, 3)))
                .isInstanceOf(StoppedException.class);
        assertThat(refused).isEmpty();
    }

    @Test
    void aTransactionHoldsABoundedNumberOfBytes() {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            records.add(record(i, "字".repeat(200_000)));
        }

        delivery(List.of()).deliver(records);

        assertThat(transactions.size()).isBetween(2, 5);
        assertThat(stored()).isEqualTo(numbers(0, 9));
    }

    private Delivery<PageStep> delivery(List<Long> poisoned) {
        return new Delivery<>(
                Records::step,
                events -> {
                    List<Long> numbers =
                            events.stream()
                                    .map(step -> ((PageStep.Apply) step).event().page().page())
                                    .map(page -> Long.parseLong(page) - 1)
                                    .toList();
                    if (numbers.stream().anyMatch(poisoned::contains)) {
                        throw new RefusedException("planted", new IllegalStateException());
                    }
                    transactions.add(numbers);
                },
                (record, reason) -> refused.put(record.offset(), reason.getMessage()));
    }

    private List<Long> stored() {
        return transactions.stream().flatMap(List::stream).toList();
    }

    private static List<Long> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> (long) i).toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(int from, int to) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        IntStream.range(from, to).forEach(i -> records.add(record(i, "正文")));
        return records;
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String body) {
        EncodedEvent event =
                new EventCodec("/banmian/test")
                        .encode(page("p/2022-12-02/" + (offset + 1), 0, 1, article("题", body)));
        byte[] key = event.key().getBytes(StandardCharsets.UTF_8);
        byte[] value = event.value().getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>(Topic.ARTICLES.id(), 0, offset, key, value);
        event.headers()
                .forEach(
                        (name, text) ->
                                record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
