package org.banmian.nlp.pipeline;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Which records are being worked on, and since when. Safe for use by many threads. */
public final class RecordsInWork {

    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    /** Nothing is in work yet; {@code nanoTime} is a clock that counts nanoseconds. */
    public RecordsInWork(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void begin(String record) {
        begun.put(record, nanoTime.getAsLong());
    }

    void end(String record) {
        begun.remove(record);
    }

    /** How many records are in work now. */
    public int count() {
        return begun.size();
    }

    /** The record that has been in work longest, if it has been for longer than this. */
    public Optional<String> longerThan(Duration limit) {
        long now = nanoTime.getAsLong();
        return begun.entrySet().stream()
                .filter(entry -> now - entry.getValue() > limit.toNanos())
                .max(Comparator.comparingLong(entry -> now - entry.getValue()))
                .map(Map.Entry::getKey);
    }
}
