package org.banmian.nlp;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * One turn of all benchmarks of a class, each in a JVM of its own. What is compared are medians of
 * single passes, of turns close to each other, so that what else the machine does falls on both
 * sides of a ratio or on neither.
 */
public final class Turn {

    private final Collection<RunResult> results;

    private Turn(Collection<RunResult> results) {
        this.results = results;
    }

    /** How a class is run: so many iterations to warm up, so many measured, each so long. */
    public static ChainedOptionsBuilder options(
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

    /** Runs the benchmarks, one after the other. */
    public static Turn of(ChainedOptionsBuilder options) throws RunnerException {
        return new Turn(new Runner(options.build()).run());
    }

    /** What the middle one of all passes took, in the unit of the benchmark. */
    public double pass(String benchmark) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .findAny()
                .orElseThrow()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }

    /** The middle one of the figures of all turns. */
    public static double median(List<Double> figures) {
        return figures.stream().sorted().skip((figures.size() - 1) / 2).findFirst().orElseThrow();
    }

    /** A line of a report. */
    public static String line(String format, Object... figures) {
        return String.format(Locale.ROOT, format + "%n", figures);
    }
}
