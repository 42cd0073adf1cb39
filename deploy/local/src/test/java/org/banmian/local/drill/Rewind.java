package org.banmian.local.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.banmian.embedded.EmbeddedKafka;
import org.banmian.local.system.Part;

/** With no service running, every group is sent back to the beginning of its topics. */
final class Rewind {

    private Rewind() {}

    /**
     * Rewinds the groups of a system that does not run.
     *
     * @param data its data folder
     */
    static void all(Path data, Duration limit) {
        try (EmbeddedKafka broker =
                        EmbeddedKafka.start(data.resolve(Part.KAFKA.toString()), List.of());
                Groups groups = new Groups(broker.bootstrapServers())) {
            await("the groups to be without members")
                    .atMost(limit)
                    .ignoreException(ExecutionException.class)
                    .until(
                            () -> {
                                groups.rewind();
                                return true;
                            });
            await("the groups to be at the beginning")
                    .atMost(limit)
                    .untilAsserted(() -> assertThat(groups.waiting()).isNotEmpty());
        }
    }
}
