/** The door to Kafka: events become records, and the broker's acknowledgement an answer. */
@NullMarked
package org.banmian.ingest.kafka;

import org.jspecify.annotations.NullMarked;
