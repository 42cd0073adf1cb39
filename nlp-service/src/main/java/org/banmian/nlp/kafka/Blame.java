package org.banmian.nlp.kafka;

import java.util.concurrent.RejectedExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** Tells failures that come back with the record from those of its surroundings. */
final class Blame {

    private Blame() {}

    /**
     * Whether the same record would fail like this again.
     *
     * @param reason why it failed; what the broker's client threw, or what stopped the work from
     *     being begun, is not the record's fault, unless its answer is too large
     */
    static boolean isOfTheRecord(Throwable reason) {
        if (reason instanceof RecordTooLargeException
                || reason instanceof RecordBatchTooLargeException
                || reason instanceof SerializationException) {
            return true;
        }
        return !(reason instanceof KafkaException || reason instanceof RejectedExecutionException);
    }
}
