package org.banmian.store.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.banmian.contract.wire.MalformedEventException;

/**
 * Brings the records of a topic into the archive: all that can be stored are stored, in order, and
 * every other one goes to the dead letters. When it returns, nothing is left to do for any of them.
 *
 * @param <E> what the records of the topic are read as
 */
final class Delivery<E> {

    /**
     * How much is stored in one transaction: this many bytes of JSON or the records of one poll,
     * whichever is less. More would not be faster, and costs about tenfold its size in heap.
     */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private record Letter<E>(ConsumerRecord<byte[], byte[]> record, E event) {}

    private final Function<ConsumerRecord<byte[], byte[]>, E> reader;
    private final Consumer<List<E>> archive;
    private final Refusals refusals;

    /**
     * A way into the archive.
     *
     * @param reader of a record; throws {@link MalformedEventException} for one that is none
     * @param archive stores events, all or nothing; what it throws is the fault of one of them
     * @param refusals takes the records that cannot be stored
     */
    Delivery(
            Function<ConsumerRecord<byte[], byte[]>, E> reader,
            Consumer<List<E>> archive,
            Refusals refusals) {
        this.reader = reader;
        this.archive = archive;
        this.refusals = refusals;
    }

    /** Takes records that cannot be stored. */
    @FunctionalInterface
    interface Refusals {
        /** Takes one, with what is wrong with it. */
        void refuse(ConsumerRecord<byte[], byte[]> record, RuntimeException reason);
    }

    void deliver(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        List<Letter<E>> letters = new ArrayList<>();
        long bytes = 0;
        for (ConsumerRecord<byte[], byte[]> record : records) {
            int size = record.value() == null ? 0 : record.value().length;
            if (bytes + size > MAX_BYTES) {
                store(letters);
                letters.clear();
                bytes = 0;
            }
            bytes += size;
            open(record, letters);
        }
        store(letters);
    }

    private void open(ConsumerRecord<byte[], byte[]> record, List<Letter<E>> letters) {
        try {
            letters.add(new Letter<>(record, reader.apply(record)));
        } catch (MalformedEventException e) {
            refusals.refuse(record, e);
        }
    }

    /** Halves what fails until the record is found whose fault it is; order is kept. */
    private void store(List<Letter<E>> letters) {
        if (letters.isEmpty()) {
            return;
        }
        try {
            archive.accept(letters.stream().map(Letter::event).toList());
        } catch (StoppedException e) {
            throw e;
        } catch (RuntimeException e) {
            if (letters.size() == 1) {
                refusals.refuse(letters.get(0).record(), e);
            } else {
                int half = letters.size() / 2;
                store(letters.subList(0, half));
                store(letters.subList(half, letters.size()));
            }
        }
    }
}
