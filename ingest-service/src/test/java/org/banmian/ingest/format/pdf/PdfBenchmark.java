package org.banmian.ingest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * PDF pages per second through the workers, as the service has them by default. Not part of the
 * build; see docs/performance.md. {@code -Dpdf.benchmark.folder} names a folder with PDF files to
 * read in place of generated ones.
 */
class PdfBenchmark {

    private static final Path REPORT = Path.of("target", "pdf.txt");
    private static final int WARM_UP = 100;
    private static final int PAGES = Integer.getInteger("pdf.benchmark.pages", 600);
    private static final double NANOS = 1e9;

    @Test
    void pagesPerSecond() throws Exception {
        List<byte[]> files = files();
        WorkerSettings settings = WorkerSettings.DEFAULT;
        ExecutorService senders = Executors.newFixedThreadPool(settings.workers());
        try (WorkerPool workers = new WorkerPool(settings)) {
            read(workers, senders, files, WARM_UP);
            Duration before = processor();
            long start = System.nanoTime();
            long glyphs = read(workers, senders, files, PAGES);
            double seconds = (System.nanoTime() - start) / NANOS;
            double busy = processor().minus(before).toNanos() / NANOS;
            String report =
                    String.format(
                            Locale.ROOT,
                            "%d workers of %d MB: %.1f pages/s, %.1f ms of processor time a page,"
                                    + " %d glyphs a page%n",
                            settings.workers(),
                            settings.heapMegabytes(),
                            PAGES / seconds,
                            1000 * busy / PAGES,
                            glyphs / PAGES);
            Files.writeString(REPORT, report);
            System.out.print(report);
        } finally {
            senders.shutdownNow();
        }
    }

    private static long read(
            WorkerPool workers, ExecutorService senders, List<byte[]> files, int pages)
            throws InterruptedException, ExecutionException {
        List<Callable<Long>> work = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            byte[] file = files.get(i % files.size());
            work.add(
                    () ->
                            workers.read(PdfLimits.DEFAULT, file).stream()
                                    .flatMap(page -> page.lines().stream())
                                    .mapToLong(line -> line.text().length())
                                    .sum());
        }
        long glyphs = 0;
        for (Future<Long> done : senders.invokeAll(work)) {
            glyphs += done.get();
        }
        assertThat(glyphs).isPositive();
        return glyphs;
    }

    private static Duration processor() {
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            return children.map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                    .reduce(Duration.ZERO, Duration::plus);
        }
    }

    private static List<byte[]> files() throws IOException {
        String folder = System.getProperty("pdf.benchmark.folder");
        if (folder == null) {
            return Stream.generate(new Random(5)::nextInt)
                    .limit(20)
                    .map(PdfBenchmark::page)
                    .toList();
        }
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of(folder))) {
            for (Path path : paths.filter(each -> each.toString().endsWith(".pdf")).toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
        return files;
    }

    // A broadsheet's page: six columns of 80 lines, headlines over them, photos and rules between.
    private static byte[] page(int seed) {
        Random random = new Random(seed);
        DrawnPdf file = new DrawnPdf().mediaBox("[0 0 1000 1400]");
        for (int column = 0; column < 6; column++) {
            double x = 40 + 155 * column;
            file.text(x, 1300, 24, words(random, 5));
            for (int line = 0; line < 80; line++) {
                file.text(x, 1260 - 14 * line, 10, words(random, 14));
            }
            file.raw("0.5 w " + (x - 8) + " 60 m " + (x - 8) + " 1290 l S");
            file.raw("0.9 g " + x + " 90 140 40 re f 0 g");
        }
        return file.bytes();
    }

    private static String words(Random random, int glyphs) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < glyphs; i++) {
            words.append((char) ('\u4E00' + random.nextInt(8000)));
        }
        return words.toString();
    }
}
