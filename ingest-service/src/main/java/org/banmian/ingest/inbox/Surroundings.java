package org.banmian.ingest.inbox;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * What the folder meets.
 *
 * @param disk it lies on
 * @param clock for the age of folders
 * @param nanos for everything else, as {@link System#nanoTime} counts
 * @param reasons written beside files that were refused
 * @param log told what becomes of files
 */
public record Surroundings(
        Disk disk, Clock clock, LongSupplier nanos, Reasons reasons, InboxLog log) {}
