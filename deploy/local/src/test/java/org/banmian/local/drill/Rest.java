package org.banmian.local.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import org.banmian.local.system.LocalSystem;

/** The state of a system in which nothing is on its way any more. */
public final class Rest {

    private static final Duration LOOK = Duration.ofMillis(250);

    private Rest() {}

    /** Waits until every record was worked on and every change told; fails saying what waits. */
    public static void reach(LocalSystem system, Duration limit) {
        Archive archive = new Archive(system);
        try (Groups groups = new Groups(system.addresses().kafka())) {
            awaitReady(archive, limit);
            await("the system to come to rest")
                    .atMost(limit)
                    .pollInterval(LOOK)
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .untilAsserted(
                            () -> {
                                assertThat(groups.waiting()).isEmpty();
                                assertThat(archive.outbox()).as("changes not told").isZero();
                            });
        }
    }

    /** Waits until the tables are there. */
    static void awaitReady(Archive archive, Duration limit) {
        await("the tables")
                .atMost(limit)
                .pollInterval(LOOK)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> archive.outbox() >= 0);
    }
}
