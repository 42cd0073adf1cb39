package org.banmian.embedded.broker;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.banmian.embedded.TopicPlan;

/**
 * The broker's own process: formats the data on the first run, runs the broker, makes the topics,
 * then says that it is ready. Leaves when its parent is gone.
 */
public final class BrokerProcess {

    private BrokerProcess() {}

    /**
     * Runs the broker until it is stopped.
     *
     * @param args the broker's properties file; the file of planned topics, one {@link
     *     TopicPlan#toLine()} per line; the file to write this process's id to when everything is
     *     there
     */
    public static void main(String[] args) throws IOException {
        ParentWatch.start();
        Path settings = Path.of(args[0]);
        Properties properties = new Properties();
        try (FileInputStream in = new FileInputStream(settings.toFile())) {
            properties.load(in);
        }
        format(settings, Path.of(properties.getProperty("log.dirs")));
        Thread herald =
                new Thread(
                        () -> announce(address(properties), Path.of(args[1]), Path.of(args[2])),
                        "herald");
        herald.setDaemon(true);
        herald.start();
        Kafka.main(new String[] {settings.toString()});
    }

    private static void format(Path settings, Path data) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        String[] words = {
            "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", settings.toString()
        };
        if (StorageTool.execute(words, System.out) != 0) {
            throw new IllegalStateException("Cannot format " + data);
        }
    }

    private static String address(Properties properties) {
        return properties.getProperty("advertised.listeners").replace("PLAINTEXT://", "");
    }

    private static void announce(String address, Path plans, Path ready) {
        Map<String, Object> client =
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address,
                        AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 50,
                        AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200);
        try (Admin admin = Admin.create(client)) {
            List<TopicPlan> topics =
                    Files.readAllLines(plans).stream().map(TopicPlan::parse).toList();
            new Topics(admin).ensure(topics);
            Path draft = ready.resolveSibling(ready.getFileName() + ".draft");
            Files.writeString(draft, Long.toString(ProcessHandle.current().pid()));
            Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (Exception e) {
            // The thread's only way to tell the parent, which reports the end of this log.
            e.printStackTrace();
            System.exit(1);
        }
    }
}
