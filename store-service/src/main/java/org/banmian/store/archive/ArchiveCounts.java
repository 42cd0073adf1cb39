package org.banmian.store.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much the archive holds.
 *
 * @param publications that were described
 * @param pages that stand
 * @param withdrawnPages that were taken back
 * @param articles that stand
 * @param withdrawnArticles that are gone
 * @param outbox changes that are not on their topic yet
 * @param newestReceived when the newest version that was applied was received; {@code null} of an
 *     empty archive
 */
public record ArchiveCounts(
        long publications,
        long pages,
        long withdrawnPages,
        long articles,
        long withdrawnArticles,
        long outbox,
        @Nullable Instant newestReceived) {}
