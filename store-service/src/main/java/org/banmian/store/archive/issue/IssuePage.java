package org.banmian.store.archive.issue;

import java.time.Instant;

/**
 * A page of an issue in short.
 *
 * @param page which page
 * @param revision rises when what the page says changes
 * @param received when the version that stands, or the withdrawal, was received
 * @param articles how many stand on it; 0 when it is withdrawn
 * @param withdrawn whether it was taken back
 */
public record IssuePage(
        PageNumber page, int revision, Instant received, int articles, boolean withdrawn) {}
