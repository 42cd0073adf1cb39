package org.banmian.local.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.banmian.contract.wire.EventCodec;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.format.SourceFormats;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.local.ExitCode;
import org.banmian.nlp.language.HanLpLexicon;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.BudgetExceededException;
import org.banmian.nlp.page.EvaluationForm;
import org.banmian.nlp.page.PageSegmenter;
import org.banmian.nlp.page.SegmentedPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cuts page files into articles. */
@Command(
        name = "segment",
        header = "Cut pages into articles, as JSON.",
        description = {
            "",
            "Each file is a page, or several: PDF, plain text with form feeds between pages, ALTO,"
                    + " PAGE XML or hOCR, told by its content. Writes one JSON object per page: its"
                    + " articles with headline, kicker, subtitle, byline, paragraphs and captions, its"
                    + " furniture,"
                    + " its ledger and its quality. On standard output, one line per page, with the"
                    + " name of the file; with --out, one file NAME.json per page, or NAME-1.json,"
                    + " NAME-2.json and so on where a file holds several. Needs no running system.",
            "",
            "A page that cannot be cut is reported, and the others are cut all the same.",
            ""
        })
final class SegmentCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = EventCodec.json();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What a page was read into.")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for one NAME.json per page; made if it is not there.")
    private @Nullable Path out;

    @Spec private @Nullable CommandSpec spec;

    private final PageReader reader = SourceFormats.all().reader();

    @Override
    public Integer call() throws IOException {
        checkNames();
        if (out != null) {
            Files.createDirectories(out);
        }
        PageSegmenter segmenter = new PageSegmenter(new HanLpLexicon());
        int failed = 0;
        for (Path file : files) {
            try {
                segment(segmenter, file);
            } catch (IOException | PageRejectedException | BudgetExceededException e) {
                failed++;
                System.err.println("banmian: " + file + ": " + reason(e));
            }
        }
        if (failed == 0) {
            return ExitCode.OK;
        }
        return failed == files.size() ? ExitCode.FAILED : ExitCode.PARTLY;
    }

    private static String reason(Exception e) {
        return e instanceof IOException ? e.toString() : String.valueOf(e.getMessage());
    }

    private void segment(PageSegmenter segmenter, Path file) throws IOException {
        List<PageContent> pages = reader.pages(Files.readAllBytes(file));
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).isBlank()) {
                write(
                        name(file, pages.size() == 1 ? "" : "-" + (i + 1)),
                        segment(segmenter, file, pages.get(i)));
            }
        }
    }

    private static ObjectNode segment(PageSegmenter segmenter, Path file, PageContent content) {
        SegmentedPage page =
                segmenter.segment(
                        content.lines(), content.geometry(), Budget.of(LIMIT, System::nanoTime));
        ObjectNode json = JSON.createObjectNode();
        json.put("file", file.toString());
        json.setAll((ObjectNode) JSON.valueToTree(EvaluationForm.of(page)));
        json.set("ledger", JSON.valueToTree(page.ledger()));
        json.set("quality", JSON.valueToTree(page.quality()));
        return json;
    }

    private void write(String name, ObjectNode page) throws IOException {
        if (out == null) {
            System.out.println(page);
        } else {
            Files.writeString(out.resolve(name), page.toPrettyString() + "\n");
        }
    }

    private void checkNames() {
        Map<String, Path> taken = new HashMap<>();
        for (Path file : files) {
            Path other = out == null ? null : taken.putIfAbsent(name(file, ""), file);
            if (other != null && spec != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        other + " and " + file + " would both be written to " + name(file, ""));
            }
        }
    }

    private static String name(Path file, String page) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + page + ".json";
    }
}
