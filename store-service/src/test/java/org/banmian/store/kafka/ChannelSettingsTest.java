package org.banmian.store.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.banmian.connector.LastingCommits;
import org.junit.jupiter.api.Test;

/** Settings of the consumer that nothing misses until a group is rebalanced at the wrong moment. */
class ChannelSettingsTest {

    private static final String CHANNEL = "mp.messaging.incoming.archive.";

    @Test
    void refusedCommitsAreNotForgotten() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/application.properties")) {
            settings.load(in);
        }

        assertThat(settings)
                .containsEntry(CHANNEL + "commit-strategy", LastingCommits.STRATEGY)
                .containsEntry(CHANNEL + "throttled.unprocessed-record-max-age.ms", "0");
    }
}
