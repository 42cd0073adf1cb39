package org.banmian.nlp.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.Turn;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks by turns and writes {@code target/pages.txt}. */
class PageBenchmarkRun {

    private static final Path REPORT = Path.of("target", "pages.txt");
    private static final int TURNS = 3;
    private static final int LONG_TURNS = 2;

    @Test
    void printsWhatPagesCostBesideHanLpAloneAndLongOnesBesideShortOnes()
            throws IOException, RunnerException {
        StringBuilder report = new StringBuilder();
        List<Double> pages = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            Turn turn = Turn.of(Turn.options(PageBenchmark.class, 10, 5, 3));
            double alone = turn.pass("hanLp");
            double ours = turn.pass("pages");
            pages.add(ours / alone);
            report.append(Turn.line("seeds: HanLP alone %.1f ms, pages %.1f ms", alone, ours));
        }
        report.append(Turn.line("pages beside HanLP alone: %.2f", Turn.median(pages)));
        for (String texts : List.of("different", "copies")) {
            List<Double> whole = new ArrayList<>();
            for (int i = 0; i < LONG_TURNS; i++) {
                Turn turn =
                        Turn.of(
                                Turn.options(LongPageBenchmark.class, 4, 3, 5)
                                        .param("texts", texts));
                double one = turn.pass("apart") / LongPageBenchmark.PAGES;
                double forty = turn.pass("together");
                whole.add(forty / one);
                report.append(
                        Turn.line(texts + ": one page %.2f ms, forty as one %.1f ms", one, forty));
            }
            report.append(Turn.line(texts + ": forty as one beside one: %.1f", Turn.median(whole)));
        }
        Files.writeString(REPORT, report);
        System.out.print(report);
    }
}
