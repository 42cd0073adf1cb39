package org.banmian.nlp.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.language.HanLpLexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Forty pages laid one below the other as one page, beside the same forty one by one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LongPageBenchmark {

    static final int PAGES = 40;

    private final PageSegmenter segmenter = new PageSegmenter(new HanLpLexicon());
    private List<List<SourceLine>> pages = List.of();
    private List<SourceLine> whole = List.of();

    /** Whether every page tells of something else, or all are copies of one seed. */
    @Param({"different", "copies"})
    public String texts = "";

    /** Makes the pages. */
    @Setup
    public void read() throws IOException {
        List<String> seeds = SeedTexts.all();
        OtherWords others = new OtherWords(seeds);
        pages = new ArrayList<>();
        whole = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            String text =
                    texts.equals("copies")
                            ? seeds.get(0)
                            : others.in(seeds.get(i % seeds.size()), i / seeds.size());
            pages.add(SeedTexts.page(text));
            whole.addAll(SeedTexts.page(text));
        }
    }

    /** Each page by itself. */
    @Benchmark
    public int apart() {
        int articles = 0;
        for (List<SourceLine> page : pages) {
            articles += segmenter.segment(page, Budget.unlimited()).articles().size();
        }
        return articles;
    }

    /** All of them as one page. */
    @Benchmark
    public int together() {
        return segmenter.segment(whole, Budget.unlimited()).articles().size();
    }
}
