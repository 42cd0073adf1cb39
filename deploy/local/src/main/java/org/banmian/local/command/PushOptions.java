package org.banmian.local.command;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.banmian.local.http.IngestDoor;
import org.banmian.local.push.Door;
import org.banmian.local.push.Patience;
import org.banmian.local.push.Placing;
import org.banmian.local.push.PushJournal;
import org.banmian.local.push.Upload;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the commands that upload. */
final class PushOptions {

    @Option(
            names = "--publication",
            paramLabel = "CODE",
            description =
                    "Code of the publication, such as llrb. Default: from the folders a file is in.")
    private @Nullable String publication;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Date of the issue, yyyy-mm-dd. Default: from the folders a file is in.")
    private @Nullable String date;

    @Option(
            names = "--issue",
            description = "Every file is a whole issue, whatever its name and content say.")
    private boolean issue;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many files at a time. Default: ${DEFAULT-VALUE}.")
    private int parallel;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description =
                    "How long one file is tried while the service is busy or away. Default:"
                            + " ${DEFAULT-VALUE}.")
    private int patience;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "A file with the key to show, <id>.<secret>. Without it, the environment variable"
                            + " BANMIAN_KEY, if it is there.")
    private @Nullable Path keyFile;

    @Option(names = "--json", description = "One JSON object per file.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** How many files at a time. */
    int parallel() {
        if (parallel < 1 || patience < 0) {
            throw usage("--parallel is 1 or more and --patience not negative");
        }
        return parallel;
    }

    /** What files are pushed as; says so on the command line if that is wrong. */
    Placing placing(@Nullable String page) {
        try {
            return new Placing(publication, date, page, issue);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    /** An upload to a system. */
    Upload upload(RunningSystem system, boolean again) throws IOException {
        return new Upload(
                Door.of(new IngestDoor(system.ingest(), key(), Clock.systemUTC())),
                new PushJournal(journal(system)),
                new Patience(Duration.ofSeconds(patience), Clock.systemUTC(), PushOptions::sleep),
                again);
    }

    OutcomeText text() {
        return new OutcomeText(json);
    }

    static void sleep(Duration pause) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    }

    // The name tells what was pushed to one service from what was pushed to another.
    private static Path journal(RunningSystem system) {
        Path folder = system.data().resolve("push");
        Optional<URI> url = system.url();
        return url.isEmpty()
                ? folder
                : folder.resolve(URLEncoder.encode(url.get().toString(), StandardCharsets.UTF_8));
    }

    // Not an option of its own: what stands on a command line can be read by everybody.
    private Optional<String> key() throws IOException {
        return keyFile == null
                ? Optional.ofNullable(System.getenv("BANMIAN_KEY"))
                : Optional.of(Files.readString(keyFile).strip());
    }

    ParameterException usage(String message) {
        if (spec == null) {
            throw new IllegalStateException("the command line was not parsed");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
