package org.banmian.local.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.banmian.local.ExitCode;
import org.banmian.nlp.language.LanguageReader;
import org.banmian.nlp.language.WordCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts the words of an archive. */
@Command(
        name = "frequencies",
        header = "Count in how many articles each word stands.",
        description = {
            "",
            "Reads articles as JSON lines with a string \"text\" and writes the file that"
                    + " nlp-service weighs keywords by (banmian.language.frequencies). The same"
                    + " articles give the same bytes. Needs no running system.",
            ""
        })
final class FrequenciesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON lines, in UTF-8.")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to, gzipped.")
    private Path out = Path.of("");

    @Option(
            names = "--least",
            defaultValue = "2",
            paramLabel = "N",
            description = "Leave words out that stand in fewer articles; 2 if not given.")
    private int least;

    @Override
    public Integer call() throws IOException {
        WordCount count = new WordCount(new LanguageReader());
        for (Path file : files) {
            try (Reader articles = Files.newBufferedReader(file)) {
                count.add(articles);
            }
        }
        try (OutputStream to = Files.newOutputStream(out)) {
            count.write(to, least);
        }
        return ExitCode.OK;
    }
}
