package org.banmian.contract.wire;

import java.util.Map;

/**
 * An event as a record: what a producer sends, all of it in UTF-8.
 *
 * @param key of the record
 * @param headers CloudEvents headers, in the order they are written
 * @param value JSON
 */
public record EncodedEvent(String key, Map<String, String> headers, String value) {}
