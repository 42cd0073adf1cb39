package org.banmian.local.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.banmian.embedded.Child;
import org.banmian.embedded.FreePorts;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Part;
import org.jspecify.annotations.Nullable;

/** A store-service beside that of a system, on the same broker and database. */
final class SecondReplica implements Replica, AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final LocalSystem system;
    private final Path data;
    private final int port = new FreePorts(ThreadLocalRandom.current()).pick();
    private @Nullable Child child;

    /** One that was not started yet. */
    SecondReplica(LocalSystem system, Path data) {
        this.system = system;
        this.data = data;
    }

    @Override
    public void restart() throws IOException {
        LocalSystem.Credentials user = system.credentials();
        Map<String, String> environment =
                Map.ofEntries(
                        Map.entry("KAFKA_BOOTSTRAP_SERVERS", system.addresses().kafka()),
                        Map.entry("BANMIAN_INDEX_FOLDER", index().toString()),
                        Map.entry("BANMIAN_STORE_ACCESS_OPEN", "true"),
                        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", system.addresses().database()),
                        Map.entry("QUARKUS_DATASOURCE_USERNAME", user.user()),
                        Map.entry("QUARKUS_DATASOURCE_PASSWORD", user.password()),
                        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                        Map.entry("QUARKUS_MANAGEMENT_PORT", "0"),
                        Map.entry("QUARKUS_SHUTDOWN_DELAY", "0S"),
                        Map.entry("QUARKUS_SHUTDOWN_TIMEOUT", "4S"));
        child =
                Child.start(
                        ServiceCommand.of(Part.STORE, data, "256m"),
                        environment,
                        data.resolve("second-replica.log"));
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public Path index() {
        return data.resolve("second-index");
    }

    @Override
    public boolean isAlive() {
        return child != null && child.isAlive();
    }

    @Override
    public void kill() {
        if (child != null) {
            child.kill();
        }
    }

    /** Stops it as an operator would. */
    @Override
    public void close() {
        if (child != null) {
            child.process().destroy();
            if (!child.awaitExit(STOP_LIMIT)) {
                child.kill();
            }
        }
    }
}
