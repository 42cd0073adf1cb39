package org.banmian.nlp.pipeline;

import java.util.List;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.SegmentedPage;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its articles; the same page always gives the same result. */
@FunctionalInterface
public interface Segmenter {

    /**
     * Cuts a page.
     *
     * @param lines of the page, blank ones included
     * @param geometry what is drawn on it, if the source says so
     * @param budget how long that may take
     * @throws org.banmian.nlp.page.BudgetExceededException when it is used up
     */
    SegmentedPage segment(List<SourceLine> lines, @Nullable PageGeometry geometry, Budget budget);
}
