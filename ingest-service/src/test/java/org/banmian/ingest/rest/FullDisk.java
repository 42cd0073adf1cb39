package org.banmian.ingest.rest;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.test.junit.QuarkusMock;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Lets the bodies of issues wait on a disk that has no room, to the end of a test. */
public final class FullDisk {

    /** Where the system has it: takes no byte, as if the disk were full. */
    public static final Path FULL = Path.of("/dev/full");

    private FullDisk() {}

    /** From now on. */
    public static void install() {
        ArcContainer beans = Arc.container();
        QuarkusMock.installMockForType(
                new Bodies(
                        beans.instance(Vertx.class).get(),
                        beans.instance(ManagedExecutor.class).get(),
                        beans.instance(IssueConfig.class).get()),
                IssueBodies.class);
    }

    private static final class Bodies extends IssueBodies {

        Bodies(Vertx vertx, ManagedExecutor executor, IssueConfig config) {
            super(vertx, executor, config);
        }

        @Override
        FileChannel open() {
            try {
                return FileChannel.open(FULL, StandardOpenOption.READ, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
