package org.banmian.nlp.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.SourceLine;
import org.banmian.contract.wire.EventCodec;
import org.banmian.nlp.language.ArticleText;
import org.banmian.nlp.language.HanLpLexicon;
import org.banmian.nlp.language.LanguageReader;
import org.banmian.nlp.language.ReadingContext;
import org.banmian.nlp.page.PageSegmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real pipeline on the real pages. */
class SeedPipelineTest {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final EventCodec CODEC = new EventCodec("/banmian/nlp-service");
    private static final PagePipeline PIPELINE = pipeline();

    @Test
    void thereAreSeeds() throws IOException {
        assertThat(seeds()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void samePageGivesTheSameRecordFromEveryPipeline(Path seed) throws IOException {
        PageReceived page = page(seed);

        String first = CODEC.encode(PIPELINE.segment(page)).value();

        assertThat(CODEC.encode(PIPELINE.segment(page)).value()).isEqualTo(first);
        assertThat(CODEC.encode(pipeline().segment(page)).value()).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pageGivesArticlesWithWordsAndIsNoBurdenOnItsTopic(Path seed) throws IOException {
        PageReceived page = page(seed);

        PageSegmented segmented = PIPELINE.segment(page);

        assertThat(segmented.articles()).isNotEmpty();
        assertThat(segmented.articles())
                .allMatch(article -> !article.annotations().tokens().isEmpty());
        assertThat(CODEC.encode(segmented).value().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(50 * page.text().length());
    }

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static PageReceived page(Path seed) throws IOException {
        List<SourceLine> lines = Files.readString(seed).lines().map(SourceLine::of).toList();
        return new PageReceived(
                PageKey.parse("llrb/2022-12-02/3"),
                new PageSource(
                        "a".repeat(64), "text/plain", "UTF-8", 9, Instant.EPOCH, "anonymous"),
                new PublicationSettings("吕梁日报", "141100", "zh-Hans", "Asia/Shanghai"),
                lines,
                null);
    }

    private static PagePipeline pipeline() {
        LanguageReader reader = new LanguageReader();
        return new PagePipeline(
                new PageSegmenter(new HanLpLexicon())::segment,
                (articles, page) ->
                        reader.readPage(
                                articles.stream().map(ArticleText::of).toList(),
                                new ReadingContext(page.page().date(), page.publication())),
                PipelineIdentity.version(),
                new PageLimits(400_000, 20_000, Duration.ofSeconds(60)),
                System::nanoTime);
    }
}
