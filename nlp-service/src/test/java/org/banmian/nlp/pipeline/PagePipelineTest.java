package org.banmian.nlp.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.PageQuality;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.BudgetExceededException;
import org.banmian.nlp.page.SegmentedPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagePipelineTest {

    private static final PipelineVersion VERSION = new PipelineVersion(7, "0123456789ab");
    private static final PageLimits LIMITS = new PageLimits(100, 5, Duration.ofSeconds(20));
    private static final PageReceived PAGE = page("本报讯", "会议召开。");

    private final AtomicLong clock = new AtomicLong();

    @Test
    void pageIsCutReadAndSignedWithTheVersion() {
        PageSegmented segmented = pipeline(PagePipelineTest::eachLineAnArticle).segment(PAGE);

        assertThat(segmented.page()).isEqualTo(PAGE.page());
        assertThat(segmented.source()).isEqualTo(PAGE.source());
        assertThat(segmented.publication()).isEqualTo(PAGE.publication());
        assertThat(segmented.pipeline()).isEqualTo(VERSION);
        assertThat(segmented.articles())
                .extracting(SegmentedArticle::text, article -> article.annotations().language())
                .containsExactly(tuple("本报讯", "zh-3"), tuple("会议召开。", "zh-5"));
    }

    @Test
    void withdrawalIsItsOwnAnswer() {
        PageWithdrawn withdrawn = new PageWithdrawn(PAGE.page(), Instant.EPOCH, "anonymous", null);

        assertThat(pipeline(PagePipelineTest::refuse).answer(withdrawn)).isSameAs(withdrawn);
    }

    @Test
    void pageThatIsTooLargeIsRefusedBeforeAnyWork() {
        assertThatThrownBy(() -> pipeline(PagePipelineTest::refuse).segment(page("x".repeat(101))))
                .isInstanceOf(PageTooLargeException.class)
                .hasMessage("page test/2022-12-02/3 has 101 characters, more than 100");
        assertThatThrownBy(
                        () ->
                                pipeline(PagePipelineTest::refuse)
                                        .segment(page("", "", "", "", "", "")))
                .isInstanceOf(PageTooLargeException.class)
                .hasMessage("page test/2022-12-02/3 has 6 lines, more than 5");
    }

    @Test
    void pageOfExactlyTheLimitIsNotRefused() {
        assertThat(
                        pipeline(PagePipelineTest::eachLineAnArticle)
                                .segment(page("x".repeat(100)))
                                .articles())
                .hasSize(1);
    }

    @Test
    void pageWhoseTimeIsOverIsGivenUpBeforeItIsRead() {
        Segmenter slow =
                (lines, geometry, budget) -> {
                    clock.addAndGet(LIMITS.time().toNanos() + 1);
                    return eachLineAnArticle(lines, geometry, budget);
                };
        assertThatThrownBy(() -> pipeline(slow).segment(PAGE))
                .isInstanceOf(PageTookTooLongException.class)
                .hasMessage("page test/2022-12-02/3 took longer than 20000 ms");
    }

    @Test
    void segmenterIsGivenTheTimeOfThePage() {
        Segmenter careful =
                (lines, geometry, budget) -> {
                    clock.addAndGet(LIMITS.time().toNanos() + 1);
                    budget.check();
                    throw new AssertionError("the budget is used up");
                };
        assertThatThrownBy(() -> pipeline(careful).segment(PAGE))
                .isInstanceOf(PageTookTooLongException.class)
                .hasMessage("page test/2022-12-02/3 took longer than 20000 ms")
                .hasCauseInstanceOf(BudgetExceededException.class);
    }

    @Test
    void pageWhoseLedgerDoesNotAddUpIsNoResult() {
        Segmenter losing =
                (lines, geometry, budget) ->
                        new SegmentedPage(
                                List.of(),
                                List.of(),
                                new Ledger(0, 0, 0, 0, 0, 0, 0, null, null, null),
                                quality());
        assertThatThrownBy(() -> pipeline(losing).segment(PAGE))
                .isInstanceOf(LedgerMismatchException.class);
    }

    private PagePipeline pipeline(Segmenter segmenter) {
        Reader reader =
                (articles, page) ->
                        articles.stream()
                                .map(article -> language("zh-" + article.text().length()))
                                .toList();
        return new PagePipeline(segmenter, reader, VERSION, LIMITS, clock::get);
    }

    private static Annotations language(String tag) {
        return new Annotations(tag, null, null, null, null, null, null);
    }

    private static SegmentedPage refuse(
            List<SourceLine> lines, @Nullable PageGeometry geometry, Budget budget) {
        throw new AssertionError("no work is expected");
    }

    private static SegmentedPage eachLineAnArticle(
            List<SourceLine> lines, @Nullable PageGeometry geometry, Budget budget) {
        int length = lines.stream().mapToInt(line -> line.text().length()).sum();
        int start = 0;
        Stream.Builder<SegmentedArticle> articles = Stream.builder();
        for (SourceLine line : lines) {
            Span span = new Span(start, start + line.text().length());
            start = span.end() + 1;
            articles.add(article(line.text(), span));
        }
        return new SegmentedPage(
                articles.build().toList(),
                List.of(),
                new Ledger(length, length, 0, 0, 0, 0, 0, null, null, null),
                quality());
    }

    private static SegmentedArticle article(String text, Span span) {
        return new SegmentedArticle(
                List.of(new Piece(PieceRole.PARAGRAPH, text, List.of(span), null, 1)),
                null,
                null,
                null,
                null,
                null,
                new Confidence(1, null));
    }

    private static PageQuality quality() {
        return new PageQuality(new Confidence(1, null), null);
    }

    private static PageReceived page(String... lines) {
        return new PageReceived(
                PageKey.parse("test/2022-12-02/3"),
                new PageSource(
                        "a".repeat(64), "text/plain", "UTF-8", 9, Instant.EPOCH, "anonymous"),
                PublicationSettings.UNKNOWN,
                Stream.of(lines).map(SourceLine::of).toList(),
                null);
    }
}
