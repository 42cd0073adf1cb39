package org.banmian.nlp.language;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * All of tagging beside HanLP's standard segmentation of the same text: the seed pages, each as one
 * article. An operation is one pass over all of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TaggingBenchmark {

    private static final Path SEEDS = Path.of("..", "seeds");

    private final LanguageReader reader = new LanguageReader();
    private List<ArticleText> articles = List.of();

    /** Reads the seeds, the lines of a paragraph joined. */
    @Setup
    public void read() throws IOException {
        articles = texts().stream().map(ArticleText::plain).toList();
    }

    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SEEDS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file).replace("\n\n", "\n");
                texts.add(text.replaceAll("(?<![。！？”])\n", ""));
            }
        }
        return texts;
    }

    /** HanLP alone. */
    @Benchmark
    public int hanLp() {
        int words = 0;
        for (ArticleText article : articles) {
            words += HanLP.segment(article.text()).size();
        }
        return words;
    }

    /** Words, names, times, quantities, keywords, summary. */
    @Benchmark
    public int tagging() {
        int words = 0;
        for (ArticleText article : articles) {
            words += reader.read(article, ReadingContext.UNKNOWN).tokens().size();
        }
        return words;
    }

    /** The same, by two threads at once. */
    @Benchmark
    @Threads(2)
    public int taggingByTwo() {
        return tagging();
    }
}
