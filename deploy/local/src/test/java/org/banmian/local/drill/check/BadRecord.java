package org.banmian.local.drill.check;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A record that no service can work on: as it was planted, or as its dead letter names it.
 *
 * @param place where it was planted
 * @param key its bytes in hexadecimal digits; {@code null} without one
 * @param value likewise
 */
public record BadRecord(Place place, @Nullable String key, @Nullable String value) {

    /**
     * Where a record stands.
     *
     * @param topic of the broker
     * @param partition of the topic
     * @param offset in the partition
     */
    public record Place(String topic, int partition, long offset) {
        @Override
        public String toString() {
            return topic + "-" + partition + "@" + offset;
        }
    }

    /** A record of these bytes. */
    public static BadRecord of(Place place, byte @Nullable [] key, byte @Nullable [] value) {
        return new BadRecord(place, hex(key), hex(value));
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
