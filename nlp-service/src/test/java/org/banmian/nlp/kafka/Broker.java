package org.banmian.nlp.kafka;

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

/** A real broker for the service under test, with its topics, on a fresh folder. */
public final class Broker implements QuarkusTestResourceLifecycleManager {

    /** Of the topic of pages; more than there are workers. */
    static final int PARTITIONS = 4;

    private EmbeddedKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "broker");
            kafka = EmbeddedKafka.start(folder.resolve("kafka"), topics());
            return Map.of(
                    "kafka.bootstrap.servers", kafka.bootstrapServers(),
                    "banmian.pages.workers", "2",
                    "banmian.pages.time-limit", "5S",
                    "banmian.pages.grace", "1S",
                    "banmian.pages.attempts-file", folder.resolve("attempts.log").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TopicPlan> topics() {
        return Stream.of(Topic.PAGES, Topic.ARTICLES, Topic.PAGES_DEAD_LETTER)
                .map(Broker::plan)
                .toList();
    }

    private static TopicPlan plan(Topic topic) {
        String size = Integer.toString(topic.maxMessageBytes());
        return new TopicPlan(topic.id(), PARTITIONS, Map.of("max.message.bytes", size));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(kafka, new TestInjector.MatchesType(EmbeddedKafka.class));
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }
}
