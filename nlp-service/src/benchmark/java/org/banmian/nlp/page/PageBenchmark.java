package org.banmian.nlp.page;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.language.HanLpLexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The reconstruction of the seed pages beside HanLP's standard segmentation of the same text. An
 * operation is one pass over all of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PageBenchmark {

    private final PageSegmenter segmenter = new PageSegmenter(new HanLpLexicon());
    private List<List<SourceLine>> pages = List.of();
    private List<String> texts = List.of();

    /** Reads the seeds. */
    @Setup
    public void read() throws IOException {
        pages = SeedTexts.all().stream().map(SeedTexts::page).toList();
        texts = SeedTexts.all().stream().map(SeedTexts::running).toList();
    }

    /** HanLP alone. */
    @Benchmark
    public int hanLp() {
        int words = 0;
        for (String text : texts) {
            words += HanLP.segment(text).size();
        }
        return words;
    }

    /** From the lines of a page to its articles. */
    @Benchmark
    public int pages() {
        int articles = 0;
        for (List<SourceLine> page : pages) {
            articles += segmenter.segment(page, Budget.unlimited()).articles().size();
        }
        return articles;
    }
}
