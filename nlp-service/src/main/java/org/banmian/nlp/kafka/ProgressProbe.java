package org.banmian.nlp.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Tells {@link Progress} what a consumer takes and commits; Kafka makes one for each consumer. */
public final class ProgressProbe implements ConsumerInterceptor<byte[], byte[]> {

    /** Under this name the consumer's configuration holds the {@link Progress} to tell. */
    static final String PROGRESS = "banmian.progress";

    private Progress progress = new Progress(System::nanoTime);

    @Override
    public void configure(Map<String, ?> configs) {
        if (configs.get(PROGRESS) instanceof Progress told) {
            progress = told;
        }
    }

    @Override
    public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<byte[], byte[]>> taken = records.records(partition);
            long last = taken.get(taken.size() - 1).offset();
            progress.taken(partition, taken.get(0).offset(), last + 1);
        }
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.forEach((partition, offset) -> progress.done(partition, offset.offset()));
    }

    @Override
    public void close() {}
}
