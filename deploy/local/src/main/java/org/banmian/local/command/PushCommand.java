package org.banmian.local.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.banmian.local.ExitCode;
import org.banmian.local.http.IngestDoor;
import org.banmian.local.push.Outcome;
import org.banmian.local.push.Patience;
import org.banmian.local.push.PushJournal;
import org.banmian.local.push.PushPlan;
import org.banmian.local.push.Upload;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Uploads pages. */
@Command(
        name = "push",
        header = "Upload pages.",
        description = {
            "",
            "Each file is one page: PDF, plain text, ALTO, PAGE XML or hOCR, told by its content."
                    + " Where --page is not given, the page is read from the file's name: 3.txt, A01.txt, llrb-2022-12-02-03.txt, page-3.txt, 第03版.txt.",
            "",
            "A busy or restarting service is tried again, as it asks. An upload that broke off goes"
                    + " on where it stopped when the same command is given again.",
            ""
        })
final class PushCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "One page.")
    private List<Path> files = List.of();

    @Option(
            names = "--publication",
            required = true,
            paramLabel = "CODE",
            description = "Code of the publication, such as llrb.")
    private String publication = "";

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DATE",
            description = "Date of the issue, yyyy-mm-dd.")
    private String date = "";

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            description = "Page of the only file, such as 3 or A1.")
    private @Nullable String page;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many pages at a time. Default: ${DEFAULT-VALUE}.")
    private int parallel;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description =
                    "How long one page is tried while the service is busy or away. Default:"
                            + " ${DEFAULT-VALUE}.")
    private int patience;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "A file with the key to show, <id>.<secret>. Without it, the environment variable"
                            + " BANMIAN_KEY, if it is there.")
    private @Nullable Path keyFile;

    @Option(names = "--json", description = "One JSON object per page.")
    private boolean json;

    @Mixin private RunningSystem system = new RunningSystem();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PushPlan plan = plan();
        URI address = system.ingest();
        Upload upload =
                new Upload(
                        new IngestDoor(address, key(), Clock.systemUTC())::put,
                        PushJournal.open(journal()),
                        new Patience(
                                Duration.ofSeconds(patience),
                                Clock.systemUTC(),
                                pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos())));
        try (UploadProgress progress = UploadProgress.of(plan.files().size())) {
            Consumer<Outcome> each = outcome -> progress.step();
            return report(upload.run(plan.files(), parallel, each));
        }
    }

    // Not an option of its own: what stands on a command line can be read by everybody.
    private Optional<String> key() throws IOException {
        return keyFile == null
                ? Optional.ofNullable(System.getenv("BANMIAN_KEY"))
                : Optional.of(Files.readString(keyFile).strip());
    }

    private PushPlan plan() {
        if (parallel < 1 || patience < 0) {
            throw usage("--parallel is 1 or more and --patience not negative");
        }
        try {
            return PushPlan.of(files, publication, date, Optional.ofNullable(page));
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private Path journal() {
        String name = publication + "_" + date + system.suffix() + ".journal";
        return system.data().resolve("push").resolve(name);
    }

    private ParameterException usage(String message) {
        if (spec == null) {
            throw new IllegalStateException("the command line was not parsed");
        }
        return new ParameterException(spec.commandLine(), message);
    }

    private int report(List<Outcome> outcomes) throws IOException {
        for (Outcome outcome : outcomes) {
            System.out.println(json ? json(outcome) : text(outcome));
        }
        long acknowledged = outcomes.stream().filter(o -> o.kind().isAcknowledged()).count();
        System.err.printf("%d of %d pages acknowledged%n", acknowledged, outcomes.size());
        if (acknowledged == outcomes.size()) {
            return ExitCode.OK;
        }
        if (acknowledged > 0) {
            return ExitCode.PARTLY;
        }
        boolean nobody = outcomes.stream().allMatch(o -> o.kind() == Outcome.Kind.UNREACHABLE);
        return nobody ? ExitCode.UNREACHABLE : ExitCode.FAILED;
    }

    private static String text(Outcome outcome) {
        String said = outcome.kind().isAcknowledged() ? "" : ": " + outcome.said();
        return outcome.page() + " " + outcome.kind() + " " + outcome.file() + said;
    }

    private static String json(Outcome outcome) throws IOException {
        return JsonMapper.builder()
                .build()
                .writeValueAsString(
                        JsonMapper.builder()
                                .build()
                                .createObjectNode()
                                .put("file", outcome.file())
                                .put("page", outcome.page().toString())
                                .put("outcome", outcome.kind().toString())
                                .put(
                                        outcome.kind().isAcknowledged() ? "digest" : "reason",
                                        outcome.said()));
    }
}
