package org.banmian.nlp.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks by turns, each time in a JVM of its own, and writes {@code target/pages.txt}.
 * What is compared are medians of single passes, of turns close to each other, so that what else the
 * machine does falls on both sides of a ratio or on neither.
 */
class PageBenchmarkRun {

    private static final Path REPORT = Path.of("target", "pages.txt");
    private static final int TURNS = 3;
    private static final int LONG_TURNS = 2;

    @Test
    void printsWhatPagesCostBesideHanLpAloneAndLongOnesBesideShortOnes()
            throws IOException, RunnerException {
        StringBuilder report = new StringBuilder();
        List<Double> pages = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            Collection<RunResult> results = run(options(PageBenchmark.class, 10, 5, 3));
            double alone = score(results, "hanLp");
            double ours = score(results, "pages");
            pages.add(ours / alone);
            report.append(line("seeds: HanLP alone %.1f ms, pages %.1f ms", alone, ours));
        }
        report.append(line("pages beside HanLP alone: %.2f", median(pages)));
        for (String texts : List.of("different", "copies")) {
            List<Double> whole = new ArrayList<>();
            for (int turn = 0; turn < LONG_TURNS; turn++) {
                Collection<RunResult> results =
                        run(options(LongPageBenchmark.class, 4, 3, 5).param("texts", texts));
                double one = score(results, "apart") / LongPageBenchmark.PAGES;
                double forty = score(results, "together");
                whole.add(forty / one);
                report.append(line(texts + ": one page %.2f ms, forty as one %.1f ms", one, forty));
            }
            report.append(line(texts + ": forty as one beside one: %.1f", median(whole)));
        }
        Files.writeString(REPORT, report);
        System.out.print(report);
    }

    private static ChainedOptionsBuilder options(
            Class<?> benchmark, int warmups, int measurements, int seconds) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.seconds(seconds))
                .jvmArgs("-Xmx1g", "-Xmn512m", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2");
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static double score(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .findAny()
                .orElseThrow()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }

    private static double median(List<Double> ratios) {
        return ratios.stream().sorted().skip((ratios.size() - 1) / 2).findFirst().orElseThrow();
    }

    private static String line(String format, Object... figures) {
        return String.format(Locale.ROOT, format + "%n", figures);
    }
}
