package org.banmian.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settings of a broker that is also its own controller.
 *
 * @param data where the broker keeps its logs
 * @param port the port clients connect to
 * @param controllerPort the port the broker talks to itself through
 */
record BrokerSettings(Path data, int port, int controllerPort) {

    /** The largest batch of records a topic takes, in bytes, unless the topic says otherwise. */
    static final int MAX_MESSAGE = 8 * 1024 * 1024;

    /**
     * The largest request the broker reads, in bytes: 33 MB of a producer of dead letters, which
     * sends the most, and its framing.
     */
    static final int MAX_REQUEST = 34 * 1024 * 1024;

    private static final String HOST = "127.0.0.1";

    /** What clients are given to find the broker. */
    String bootstrapServers() {
        return HOST + ":" + port;
    }

    /** The settings by the broker's own names. */
    Map<String, String> asMap() {
        Map<String, String> settings = new LinkedHashMap<>();
        addIdentity(settings);
        addLimits(settings);
        addSingleReplica(settings);
        return settings;
    }

    private void addIdentity(Map<String, String> settings) {
        String broker = "PLAINTEXT://" + bootstrapServers();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@" + HOST + ":" + controllerPort);
        settings.put("listeners", broker + ",CONTROLLER://" + HOST + ":" + controllerPort);
        settings.put("advertised.listeners", broker);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", "false");
        // A killed broker is let in again only after its session: the default would be 9 s.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "1000");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // Data outlives a long pause between two runs; so must the place of those who read it.
        settings.put("offsets.retention.minutes", Integer.toString(365 * 24 * 60));
    }

    private static void addLimits(Map<String, String> settings) {
        settings.put("message.max.bytes", Integer.toString(MAX_MESSAGE));
        settings.put("replica.fetch.max.bytes", Integer.toString(MAX_MESSAGE));
        settings.put("socket.request.max.bytes", Integer.toString(MAX_REQUEST));
        // Requests wait for memory instead of taking the heap beyond its limit.
        settings.put("queued.max.request.bytes", Integer.toString(2 * MAX_REQUEST));
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        // Its default of 128 MB would not fit in the heap.
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
        settings.put("log.index.size.max.bytes", Integer.toString(1024 * 1024));
    }

    private static void addSingleReplica(Map<String, String> settings) {
        for (String topic :
                List.of(
                        "offsets.topic",
                        "transaction.state.log",
                        "share.coordinator.state.topic")) {
            settings.put(topic + ".replication.factor", "1");
            settings.put(topic + ".num.partitions", "4");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("default.replication.factor", "1");
        settings.put("min.insync.replicas", "1");
    }

    /** The settings as a Java properties file. */
    String asProperties() {
        return asMap().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
