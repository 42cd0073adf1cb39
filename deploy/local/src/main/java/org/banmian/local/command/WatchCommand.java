package org.banmian.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.banmian.local.ExitCode;
import org.banmian.local.push.Outcome;
import org.banmian.local.push.Placing;
import org.banmian.local.push.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Uploads what arrives in a folder. */
@Command(
        name = "watch",
        header = "Follow a folder and upload what arrives in it.",
        description = {
            "",
            "Pushes every file of the folder, and of the folders in it, as push does, once it is"
                    + " complete: when its size and time have not changed for a while. Hidden and"
                    + " temporary files and links are left out. The files stay where they are.",
            "",
            "What was acknowledged is noted where push notes it, and pushed again only when its"
                    + " content has changed, also by a later call. A file that is refused is told,"
                    + " and tried again when it has changed; one that the service could not take, a"
                    + " minute later. Ctrl-C ends it.",
            ""
        })
final class WatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder, on this machine.")
    private Path folder = Path.of("");

    @Option(
            names = "--settle",
            paramLabel = "SECONDS",
            defaultValue = "3",
            description =
                    "How long a file has to stay as it is before it is pushed. Default:"
                            + " ${DEFAULT-VALUE}.")
    private int settle;

    @Mixin private PushOptions options = new PushOptions();

    @Mixin private RunningSystem system = new RunningSystem();

    @Override
    public Integer call() throws IOException {
        if (settle < 1) {
            throw options.usage("--settle is 1 or more");
        }
        if (!Files.isDirectory(folder)) {
            throw options.usage(folder + " is no folder");
        }
        int parallel = options.parallel();
        Placing placing = options.placing(null);
        Watch watch =
                new Watch(
                        folder,
                        placing,
                        options.upload(system, false),
                        parallel,
                        Duration.ofSeconds(settle));
        StopSignal signal = StopSignal.caught();
        try {
            System.err.println("banmian: following " + folder);
            watch.follow(Clock.systemUTC(), PushOptions::sleep, this::tell);
        } catch (InterruptedException e) {
            // It has come.
        } finally {
            signal.close();
        }
        return ExitCode.OK;
    }

    private void tell(Outcome outcome) {
        options.text().lines(outcome).forEach(System.out::println);
    }
}
