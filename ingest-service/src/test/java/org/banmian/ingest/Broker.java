package org.banmian.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banmian.contract.Topic;
import org.banmian.embedded.EmbeddedKafka;
import org.banmian.embedded.TopicPlan;

/** A real broker for the tests of the running service. */
public final class Broker implements QuarkusTestResourceLifecycleManager {

    static final List<TopicPlan> TOPICS =
            Stream.of(Topic.PAGES, Topic.PUBLICATIONS)
                    .map(topic -> TopicPlan.compacted(topic.id(), 3))
                    .toList();

    private EmbeddedKafka kafka;

    @Override
    public Map<String, String> start() {
        kafka = EmbeddedKafka.start(folder(), TOPICS);
        return Map.of("kafka.bootstrap.servers", kafka.bootstrapServers());
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }

    static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
