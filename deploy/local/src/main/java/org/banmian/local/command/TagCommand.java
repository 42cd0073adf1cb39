package org.banmian.local.command;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.local.ExitCode;
import org.banmian.nlp.language.DocumentFrequencies;
import org.banmian.nlp.language.LanguageReader;
import org.banmian.nlp.language.OperatorTerms;
import org.banmian.nlp.language.ReadingContext;
import org.banmian.nlp.language.TagLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tags sentences. */
@Command(
        name = "tag",
        header = "Tag the words and names of sentences.",
        description = {
            "",
            "Reads JSON lines {\"id\",\"text\"}, from standard input when no file is named, and"
                    + " writes one line for each:",
            "{\"id\",\"entities\":[[start,end,type],...],\"tokens\":[[start,end,tag],...]}.",
            "Offsets are UTF-16 code units, half open. Types are PER, LOC, ORG, TIME. Needs no"
                    + " running system.",
            ""
        })
final class TagCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "JSON lines, in UTF-8.")
    private @Nullable Path file;

    @Option(
            names = "--terms",
            paramLabel = "DIR",
            description = "Folder of terms: all.txt, and CODE.txt for one publication.")
    private @Nullable Path terms;

    @Option(
            names = "--publication",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Whose terms to take beside those of all.txt.")
    private String publication = "";

    @Override
    public Integer call() throws IOException {
        Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
        try (Reader in = open()) {
            OperatorTerms added = terms == null ? OperatorTerms.NONE : OperatorTerms.in(terms);
            ReadingContext context =
                    new ReadingContext(null, PublicationSettings.UNKNOWN, publication);
            new TagLines(new LanguageReader(added, DocumentFrequencies.bundled()), context)
                    .tag(in, out);
        }
        return ExitCode.OK;
    }

    private Reader open() throws IOException {
        return file == null
                ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
                : Files.newBufferedReader(file);
    }
}
