package org.banmian.nlp.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.BudgetExceededException;
import org.banmian.nlp.page.LedgerCheck;
import org.banmian.nlp.page.LedgerException;
import org.banmian.nlp.page.SegmentedPage;

/**
 * Turns a page into its articles. The result depends on the page, the settings it carries and the
 * pipeline version, on nothing else. Safe for use by many threads.
 */
public final class PagePipeline {

    private final Segmenter segmenter;
    private final Reader reader;
    private final PipelineVersion version;
    private final PageLimits limits;
    private final LongSupplier nanoTime;

    /**
     * Puts the steps together.
     *
     * @param nanoTime a clock that counts nanoseconds, such as {@link System#nanoTime}
     */
    public PagePipeline(
            Segmenter segmenter,
            Reader reader,
            PipelineVersion version,
            PageLimits limits,
            LongSupplier nanoTime) {
        this.segmenter = segmenter;
        this.reader = reader;
        this.version = version;
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /**
     * The answer to an event on the topic of pages: a page's articles, or its withdrawal as it is.
     *
     * @throws RuntimeException as {@link #segment} does
     */
    public ArticlesEvent answer(PageEvent event) {
        if (event instanceof PageWithdrawn withdrawn) {
            return withdrawn;
        }
        return segment((PageReceived) event);
    }

    /**
     * Cuts a page into articles and reads them.
     *
     * @throws PageTooLargeException if it is over a limit
     * @throws PageTookTooLongException if it is not cut within its time
     * @throws LedgerMismatchException if a character of it would be lost or stand twice
     */
    public PageSegmented segment(PageReceived page) {
        limits.check(page);
        SegmentedPage cut = cut(page);
        return new PageSegmented(
                page.page(),
                page.source(),
                version,
                page.publication(),
                annotate(cut.articles(), reader.read(cut.articles(), page)),
                cut.furniture(),
                cut.ledger(),
                cut.quality());
    }

    private SegmentedPage cut(PageReceived page) {
        long start = nanoTime.getAsLong();
        SegmentedPage cut;
        try {
            cut =
                    segmenter.segment(
                            page.lines(), page.geometry(), Budget.of(limits.time(), nanoTime));
            LedgerCheck.check(page.lines(), cut);
        } catch (BudgetExceededException e) {
            throw new PageTookTooLongException(page.page(), limits.time(), e);
        } catch (LedgerException e) {
            throw new LedgerMismatchException(page.page(), e);
        }
        if (nanoTime.getAsLong() - start > limits.time().toNanos()) {
            throw new PageTookTooLongException(page.page(), limits.time(), null);
        }
        return cut;
    }

    private static List<SegmentedArticle> annotate(
            List<SegmentedArticle> articles, List<Annotations> read) {
        if (read.size() != articles.size()) {
            throw new IllegalStateException(
                    read.size() + " articles were read, not " + articles.size());
        }
        List<SegmentedArticle> annotated = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            annotated.add(articles.get(i).with(read.get(i)));
        }
        return annotated;
    }
}
