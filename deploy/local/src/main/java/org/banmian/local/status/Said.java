package org.banmian.local.status;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a record on a topic says of a page, by its headers.
 *
 * @param key of the record: the page, if the record is sound
 * @param position where it stands
 * @param received when the page, or its withdrawal, was received; absent if the record does not say
 * @param withdrawal whether it is a withdrawal
 */
public record Said(String key, Position position, @Nullable Instant received, boolean withdrawal) {}
