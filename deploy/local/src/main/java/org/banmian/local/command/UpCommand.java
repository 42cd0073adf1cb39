package org.banmian.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.banmian.local.ExitCode;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Pace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--json", description = "The addresses as JSON, as in run.json.")
    private boolean json;

    @Mixin private Starting starting = new Starting();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (StopSignal signal = StopSignal.caught();
                LocalSystem system = starting.start(Pace.LONG_RUN)) {
            if (json) {
                System.out.println(system.runFile().json());
            } else {
                WhereToLook.lines(system, starting.option()).forEach(System.out::println);
            }
            signal.await();
        }
        return ExitCode.OK;
    }
}
