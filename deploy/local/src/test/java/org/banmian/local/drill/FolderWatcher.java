package org.banmian.local.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banmian.embedded.Child;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Part;

/**
 * An ingest-service beside that of a system, on the same broker and the same sources, which watches
 * a folder of its own and may be killed: nobody starts it again, and nobody waits longer each time.
 */
final class FolderWatcher implements AutoCloseable {

    private final Child child;

    private FolderWatcher(Child child) {
        this.child = child;
    }

    /** Starts one; returns at once. */
    static FolderWatcher start(LocalSystem system, Path data, Path folder) throws IOException {
        List<String> command = ServiceCommand.of(Part.INGEST, data, "192m");
        Map<String, String> environment =
                Map.ofEntries(
                        Map.entry("LC_ALL", "C.UTF-8"),
                        Map.entry("KAFKA_BOOTSTRAP_SERVERS", system.addresses().kafka()),
                        Map.entry("QUARKUS_HTTP_PORT", "0"),
                        Map.entry("QUARKUS_MANAGEMENT_PORT", "0"),
                        Map.entry("QUARKUS_SHUTDOWN_DELAY", "0S"),
                        Map.entry("BANMIAN_INGEST_ACCESS_OPEN", "true"),
                        Map.entry(
                                "BANMIAN_INGEST_SOURCES_FOLDER",
                                data.resolve("sources").toString()),
                        Map.entry("BANMIAN_INGEST_FOLDER_PATH", folder.toString()),
                        Map.entry("BANMIAN_INGEST_FOLDER_POLL", "50ms"),
                        Map.entry("BANMIAN_INGEST_FOLDER_SETTLE", "200ms"));
        return new FolderWatcher(
                Child.start(command, environment, data.resolve("folder-watcher.log")));
    }

    boolean isAlive() {
        return child.isAlive();
    }

    /** How many files it has claimed and not yet put away. */
    long claimed(Path folder) throws IOException {
        try (Stream<Path> owners = Files.list(folder.resolve(".claimed"))) {
            return owners.filter(owner -> owner.toString().contains("-" + child.pid() + "-"))
                    .mapToLong(FolderWatcher::files)
                    .sum();
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private static long files(Path owner) {
        try (Stream<Path> files = Files.walk(owner)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            // What moves while one looks is in work.
            return 1;
        }
    }

    /** SIGKILL. */
    void kill() {
        child.kill();
    }

    /** Leaves no process behind. */
    @Override
    public void close() {
        if (child.isAlive()) {
            child.kill();
        }
    }
}
