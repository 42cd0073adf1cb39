package org.banmian.local.status;

/**
 * A place on a topic.
 *
 * @param topic its name
 * @param partition of the topic
 * @param offset in the partition
 */
public record Position(String topic, int partition, long offset) {}
