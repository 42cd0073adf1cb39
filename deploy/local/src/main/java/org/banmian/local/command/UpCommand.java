package org.banmian.local.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.banmian.local.Checkout;
import org.banmian.local.ExitCode;
import org.banmian.local.system.LocalSettings;
import org.banmian.local.system.LocalSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the system and keeps it running. */
@Command(
        name = "up",
        header = "Start everything and stay up.",
        description = {
            "",
            "Starts a Kafka broker, a PostgreSQL and the three services on this machine, and prints"
                    + " their addresses. What dies is started again. The data is kept between runs."
                    + " Ctrl-C or SIGTERM stops everything.",
            ""
        })
final class UpCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keeps the data and the log. Default: .banmian in the checkout.")
    private @Nullable Path data;

    @Option(names = "--json", description = "The addresses as JSON, as in run.json.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        try (StopSignal signal = StopSignal.caught();
                LocalSystem system = LocalSystem.start(settings())) {
            if (json) {
                System.out.println(system.runFile().json());
            } else {
                Addressed.of(system).forEach(System.out::println);
            }
            signal.await();
        }
        return ExitCode.OK;
    }

    private LocalSettings settings() {
        Checkout checkout = Checkout.find();
        Path folder = data == null ? checkout.defaultData() : data;
        return new LocalSettings(checkout, folder, note -> System.err.println("banmian: " + note));
    }
}
