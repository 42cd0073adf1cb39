package org.banmian.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banmian.contract.Topic;
import org.banmian.embedded.EmbeddedDatabase;
import org.banmian.embedded.EmbeddedKafka;
import org.banmian.embedded.TopicPlan;

/** A real broker and a real database around the service under test. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    private static final int PARTITIONS = 4;

    private Path folder;
    private EmbeddedKafka kafka;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        folder = temporaryFolder();
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), topics());
        database = EmbeddedDatabase.start(folder.resolve("postgresql"));
        return Map.of(
                "banmian.index.folder", folder.resolve("index").toString(),
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0",
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(kafka, new TestInjector.MatchesType(EmbeddedKafka.class));
        injector.injectIntoFields(database, new TestInjector.MatchesType(EmbeddedDatabase.class));
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TopicPlan> topics() {
        List<TopicPlan> plans = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            String size = Integer.toString(topic.maxMessageBytes());
            plans.add(new TopicPlan(topic.id(), PARTITIONS, Map.of("max.message.bytes", size)));
        }
        return plans;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("banmian-store-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
