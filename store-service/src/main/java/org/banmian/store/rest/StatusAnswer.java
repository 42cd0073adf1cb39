package org.banmian.store.rest;

import java.time.Instant;
import org.banmian.store.archive.ArchiveCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
 * @param newestReceived when the newest version that was applied was received
 */
@Schema(name = "Status", example = Examples.STATUS)
record StatusAnswer(
        long publications,
        long pages,
        long withdrawnPages,
        long articles,
        long withdrawnArticles,
        long outbox,
        @Nullable Instant newestReceived) {

    static StatusAnswer of(ArchiveCounts counts) {
        return new StatusAnswer(
                counts.publications(),
                counts.pages(),
                counts.withdrawnPages(),
                counts.articles(),
                counts.withdrawnArticles(),
                counts.outbox(),
                counts.newestReceived());
    }
}
