package org.banmian.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.banmian.local.ExitCode;
import org.banmian.local.push.Outcome;
import org.banmian.local.push.PushPlan;
import org.banmian.local.push.Upload;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Uploads pages and issues. */
@Command(
        name = "push",
        header = "Upload pages and issues.",
        description = {
            "",
            "A file is one page: PDF, plain text, ALTO, PAGE XML or hOCR, told by its content."
                    + " Where --page is not given, the page is read from the file's name: 3.txt, A01.txt, llrb-2022-12-02-03.txt, page-3.txt, 第03版.txt.",
            "",
            "A ZIP archive of page files, with a METS or without, is a whole issue; so is a PDF of"
                    + " several pages whose name tells no page. --issue says it of any other file,"
                    + " such as a text with form feeds between its pages.",
            "",
            "Of a folder, every file is pushed, and of the folders in it. Hidden and temporary files"
                    + " and links are left out. Where --publication or --date is not given, it is"
                    + " read from the folders a file is in: llrb/2022-12-02/3.pdf; an issue may also"
                    + " be llrb/2022-12-02.zip.",
            "",
            "A busy or restarting service is tried again, as it asks. What was acknowledged is noted"
                    + " in the folder push of the data folder, and not sent again when the same"
                    + " command is given again, after it broke off or later; --again sends it all the"
                    + " same. The exit status is 0 only if everything was accepted.",
            ""
        })
final class PushCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A page, an issue, or a folder of them.")
    private List<Path> files = List.of();

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            description = "Page of the only file, such as 3 or A1.")
    private @Nullable String page;

    @Option(names = "--again", description = "Push also what was acknowledged before.")
    private boolean again;

    @Mixin private PushOptions options = new PushOptions();

    @Mixin private RunningSystem system = new RunningSystem();

    @Override
    public Integer call() throws IOException, InterruptedException {
        int parallel = options.parallel();
        PushPlan plan = plan();
        if (plan.files().isEmpty() && plan.unplaced().isEmpty()) {
            System.err.println("banmian: no files there");
            return ExitCode.NOTHING_FOUND;
        }
        Upload upload = options.upload(system, again);
        List<Outcome> outcomes;
        try (UploadProgress progress = UploadProgress.of(plan.files())) {
            outcomes = new ArrayList<>(upload.run(plan.files(), parallel, progress::step));
        }
        outcomes.addAll(plan.unplaced());
        return report(outcomes);
    }

    private PushPlan plan() throws IOException {
        try {
            return PushPlan.of(files, options.placing(page));
        } catch (IllegalArgumentException e) {
            throw options.usage(String.valueOf(e.getMessage()));
        }
    }

    private int report(List<Outcome> outcomes) {
        List<Outcome> good = outcomes.stream().filter(o -> o.kind().isAcknowledged()).toList();
        List<Outcome> bad = outcomes.stream().filter(o -> !o.kind().isAcknowledged()).toList();
        OutcomeText text = options.text();
        Stream.concat(good.stream(), bad.stream())
                .flatMap(outcome -> text.lines(outcome).stream())
                .forEach(System.out::println);
        System.err.println("banmian: " + summary(good, outcomes.size()));
        if (bad.isEmpty()) {
            return ExitCode.OK;
        }
        if (!good.isEmpty() || bad.stream().anyMatch(o -> o.kind() == Outcome.Kind.PARTLY)) {
            return ExitCode.PARTLY;
        }
        boolean nobody = bad.stream().allMatch(o -> o.kind() == Outcome.Kind.UNREACHABLE);
        return nobody ? ExitCode.UNREACHABLE : ExitCode.FAILED;
    }

    private static String summary(List<Outcome> good, int all) {
        long earlier = good.stream().filter(o -> o.kind() == Outcome.Kind.RESUMED).count();
        return "%d of %d files acknowledged%s"
                .formatted(
                        good.size(),
                        all,
                        earlier == 0
                                ? ""
                                : ", " + earlier + " of them before (--again sends them anew)");
    }
}
