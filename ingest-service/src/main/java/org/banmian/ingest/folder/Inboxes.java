package org.banmian.ingest.folder;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.banmian.ingest.inbox.Disk;
import org.banmian.ingest.inbox.FileIntake;
import org.banmian.ingest.inbox.Inbox;
import org.banmian.ingest.inbox.InboxSettings;
import org.banmian.ingest.inbox.Surroundings;

/** Opens folders under the settings of this service. */
@ApplicationScoped
class Inboxes {

    private final FolderConfig config;
    private final FolderThreads threads;
    private final FileIntake intake;
    private final Clock clock;

    Inboxes(FolderConfig config, FolderThreads threads, FileIntake intake, Clock clock) {
        this.config = config;
        this.threads = threads;
        this.intake = intake;
        this.clock = clock;
    }

    Inbox open(Path folder) throws IOException {
        return Inbox.open(
                folder,
                owner(),
                new InboxSettings(
                        config.poll(), config.settle(), config.lease(), config.longestPause()),
                new Surroundings(
                        Disk.real(),
                        clock,
                        System::nanoTime,
                        new ReasonDocument(),
                        new FolderLines()),
                new Inbox.Workers(intake, threads.hands()));
    }

    // For people; what makes it one of a kind is the end.
    private static String owner() {
        return host().replaceAll("[^A-Za-z0-9-]", "-")
                + "-"
                + ProcessHandle.current().pid()
                + "-"
                + UUID.randomUUID();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "host";
        }
    }
}
