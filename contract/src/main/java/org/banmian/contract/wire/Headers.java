package org.banmian.contract.wire;

/** Names of the record headers. */
public final class Headers {

    /** CloudEvents: id that follows from the content. */
    public static final String ID = "ce_id";

    /** CloudEvents: which service said it. */
    public static final String SOURCE = "ce_source";

    /** CloudEvents: see {@link EventType#id}. */
    public static final String TYPE = "ce_type";

    /** CloudEvents: always {@link #SPEC_VERSION_VALUE}. */
    public static final String SPEC_VERSION = "ce_specversion";

    /** CloudEvents: when it happened, UTC. */
    public static final String TIME = "ce_time";

    /** CloudEvents: the key of the record. */
    public static final String SUBJECT = "ce_subject";

    /** Media type of the value. */
    public static final String CONTENT_TYPE = "content-type";

    /** Version of CloudEvents. */
    public static final String SPEC_VERSION_VALUE = "1.0";

    /** All values are JSON. */
    public static final String JSON = "application/json";

    /** Takedowns, which have no value: when the takedown was received. */
    public static final String TAKEDOWN = "banmian-takedown";

    /** Dead letters: why the record is here. */
    public static final String DEAD_LETTER_REASON = "dead-letter-reason";

    /** Dead letters: the topic the record came from. */
    public static final String DEAD_LETTER_TOPIC = "dead-letter-topic";

    /** Dead letters: the partition it came from, in decimal digits. */
    public static final String DEAD_LETTER_PARTITION = "dead-letter-partition";

    /** Dead letters: its offset there, in decimal digits. */
    public static final String DEAD_LETTER_OFFSET = "dead-letter-offset";

    private Headers() {}
}
