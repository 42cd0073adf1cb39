package org.banmian.ingest.page;

/**
 * Text, and the encoding it was found to be in.
 *
 * @param text as decoded, without byte order mark
 * @param charset the encoding
 */
public record DecodedText(String text, TextCharset charset) {}
