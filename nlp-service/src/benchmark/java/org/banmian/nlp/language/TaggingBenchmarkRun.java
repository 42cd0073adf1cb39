package org.banmian.nlp.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.Turn;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks by turns and writes {@code target/tagging.txt}. */
class TaggingBenchmarkRun {

    private static final Path REPORT = Path.of("target", "tagging.txt");
    private static final int TURNS = 5;

    @Test
    void printsHowFastTaggingIsBesideHanLpAloneAndByTwoThreads()
            throws IOException, RunnerException {
        StringBuilder report = new StringBuilder();
        report.append(Turn.line("heap after load %.0f MB", heapOfReader() / 1e6));
        int characters = TaggingBenchmark.texts().stream().mapToInt(String::length).sum();
        List<Double> shares = new ArrayList<>();
        List<Double> gains = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            Turn turn = Turn.of(Turn.options(TaggingBenchmark.class, 8, 5, 2));
            double alone = characters / turn.pass("hanLp");
            double one = characters / turn.pass("tagging");
            double two = 2 * characters / turn.pass("taggingByTwo");
            shares.add(one / alone);
            gains.add(two / one);
            report.append(
                    Turn.line(
                            "thousand characters/s: HanLP alone %.0f, tagging %.0f,"
                                    + " by two threads %.0f",
                            alone, one, two));
        }
        report.append(Turn.line("tagging beside HanLP alone: %.2f", Turn.median(shares)));
        report.append(Turn.line("two threads beside one: %.2f", Turn.median(gains)));
        Files.writeString(REPORT, report);
        System.out.print(report);
    }

    /** What the heap holds more once everything is loaded. */
    private static long heapOfReader() {
        long before = used();
        LanguageReader reader = new LanguageReader();
        long after = used();
        reader.read(ArticleText.plain("一"), ReadingContext.UNKNOWN);
        return after - before;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
