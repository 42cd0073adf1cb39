package org.banmian.nlp.pipeline;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Work on records, such that one that takes the process down does so a few times only.
 *
 * <p>When the process dies, every record that was in work is suspect, the innocent neighbour as
 * much as the culprit. So a suspect is worked on alone: from then on only the culprit is in work
 * when it happens again, and the neighbour is cleared the first time it comes through. Safe for use
 * by many threads.
 */
public final class GuardedWork {

    private final AttemptLog attempts;
    private final RecordsInWork inWork;
    private final int restarts;
    private final ReadWriteLock alone = new ReentrantReadWriteLock(true);

    /**
     * Guards work.
     *
     * @param attempts what is known from before, and is kept for later
     * @param inWork told of every record, for whoever watches
     * @param restarts how many times a record may take the process down
     */
    public GuardedWork(AttemptLog attempts, RecordsInWork inWork, int restarts) {
        this.attempts = attempts;
        this.inWork = inWork;
        this.restarts = restarts;
    }

    /**
     * Does the work on a record.
     *
     * @param record its name, the same whenever it is delivered
     * @throws RecordEndsProcessException instead, if the record has taken the process down too
     *     often
     */
    public <T> T on(String record, Supplier<T> work) {
        int before = attempts.attempts(record);
        if (before >= restarts) {
            attempts.end(record);
            throw new RecordEndsProcessException(record, before);
        }
        Lock lock = before > 0 ? alone.writeLock() : alone.readLock();
        lock.lock();
        try {
            attempts.begin(record);
            inWork.begin(record);
            return work.get();
        } finally {
            inWork.end(record);
            attempts.end(record);
            lock.unlock();
        }
    }
}
