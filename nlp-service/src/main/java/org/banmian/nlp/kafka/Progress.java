package org.banmian.nlp.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.kafka.common.TopicPartition;

/**
 * Whether the records that were taken from the broker get done. A partition is stalled when records
 * of it are held, and none was committed for too long. Safe for use by many threads.
 */
final class Progress {

    private final Map<TopicPartition, Mark> marks = new HashMap<>();
    private final LongSupplier nanoTime;

    Progress(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Records were taken, from the first offset to before the next one. */
    synchronized void taken(TopicPartition partition, long first, long next) {
        Mark mark = marks.get(partition);
        if (mark == null || !mark.holds()) {
            marks.put(partition, new Mark(first, next, nanoTime.getAsLong()));
        } else {
            marks.put(partition, new Mark(mark.done, Math.max(next, mark.next), mark.moved));
        }
    }

    /** Everything before this offset is done. */
    synchronized void done(TopicPartition partition, long before) {
        marks.computeIfPresent(
                partition,
                (p, mark) ->
                        before > mark.done
                                ? new Mark(before, mark.next, nanoTime.getAsLong())
                                : mark);
    }

    /** These partitions went elsewhere. */
    synchronized void gone(Collection<TopicPartition> partitions) {
        marks.keySet().removeAll(partitions);
    }

    /** A partition that holds records and has not moved for longer than this. */
    synchronized Optional<TopicPartition> stalled(Duration limit) {
        long now = nanoTime.getAsLong();
        return marks.entrySet().stream()
                .filter(each -> each.getValue().holds())
                .filter(each -> now - each.getValue().moved > limit.toNanos())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Where a partition stands.
     *
     * @param done everything before it is done
     * @param next everything before it was taken
     * @param moved when it last got on, in nanoseconds
     */
    private record Mark(long done, long next, long moved) {

        boolean holds() {
            return done < next;
        }
    }
}
