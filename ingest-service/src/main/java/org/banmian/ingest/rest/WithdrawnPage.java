package org.banmian.ingest.rest;

import java.time.Instant;

/**
 * The answer to a withdrawal.
 *
 * @param page the page's key, in canonical form
 * @param received when; UTC, milliseconds
 */
record WithdrawnPage(String page, Instant received) {}
