package org.banmian.nlp.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark in a JVM of its own and writes {@code target/tagging.txt}. */
class TaggingBenchmarkRun {

    private static final Path REPORT = Path.of("target", "tagging.txt");

    @Test
    void printsHowFastTaggingIsBesideHanLpAlone() throws IOException, RunnerException {
        long heap = heapOfReader();
        int characters = TaggingBenchmark.texts().stream().mapToInt(String::length).sum();
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(TaggingBenchmark.class.getName())
                                        .forks(1)
                                        .warmupIterations(5)
                                        .warmupTime(TimeValue.seconds(2))
                                        .measurementIterations(6)
                                        .measurementTime(TimeValue.seconds(3))
                                        .jvmArgs(
                                                "-Xmx1g",
                                                "-Xmn512m",
                                                "-XX:+UseParallelGC",
                                                "-XX:ParallelGCThreads=2")
                                        .build())
                        .run();
        double alone = score(results, "hanLp");
        double one = score(results, "tagging");
        double two = score(results, "taggingByTwo");
        String report =
                String.format(
                        Locale.ROOT,
                        "characters %d%nHanLP alone, 1 thread %.0f characters/s%n"
                                + "tagging, 1 thread %.0f characters/s, %.2f of HanLP%n"
                                + "tagging, 2 threads %.0f characters/s, %.2f times one%n"
                                + "heap after load %.0f MB%n",
                        characters,
                        alone * characters,
                        one * characters,
                        one / alone,
                        two * characters,
                        two / one,
                        heap / 1e6);
        Files.writeString(REPORT, report);
        System.out.print(report);
    }

    private static double score(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .findAny()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
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
