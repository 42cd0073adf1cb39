package org.banmian.store.archive.issue;

import java.time.LocalDate;

/**
 * A date of which nothing is known although the publication mostly appeared on its weekday. Whether
 * an issue is missing, or there was none, as on a holiday, its reader has to judge.
 *
 * @param date the date
 * @param appeared on how many of the same weekdays around it the publication appeared
 * @param known of how many of them that is known
 */
public record MissingDate(LocalDate date, int appeared, int known) {}
