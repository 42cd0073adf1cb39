package org.banmian.nlp.pipeline;

/** A record was in work each time the process died or had to be killed, and is not tried again. */
public final class RecordEndsProcessException extends RuntimeException {

    RecordEndsProcessException(String record, int times) {
        super("record " + record + " was in work when the service died, " + times + " times");
    }
}
