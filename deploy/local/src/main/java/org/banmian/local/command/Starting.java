package org.banmian.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.banmian.local.Checkout;
import org.banmian.local.system.LocalSettings;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Pace;
import org.banmian.local.system.RunFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of the commands that start a system, and the start. */
final class Starting {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keeps the data and the log. Default: .banmian in the checkout.")
    private @Nullable Path data;

    /**
     * Starts a system.
     *
     * @throws AlreadyRunningException if one runs on the folder
     * @throws org.banmian.embedded.StartFailedException if a part does not start
     */
    LocalSystem start(Pace pace) throws IOException, InterruptedException {
        Checkout checkout = Checkout.find();
        LocalSettings settings =
                new LocalSettings(
                        checkout,
                        data == null ? checkout.defaultData() : data,
                        pace,
                        Starting::say);
        Optional<RunFile> running = RunFile.read(settings.data());
        if (running.isPresent()) {
            throw new AlreadyRunningException(settings.data(), running.get());
        }
        say("starting Kafka, PostgreSQL and the services on " + settings.data());
        return LocalSystem.start(settings);
    }

    /** What to add to another command so that it finds the system. */
    String option() {
        return data == null ? "" : " --data " + data;
    }

    private static void say(String line) {
        System.err.println("banmian: " + line);
    }
}
