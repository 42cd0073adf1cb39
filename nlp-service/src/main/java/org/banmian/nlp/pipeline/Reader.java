package org.banmian.nlp.pipeline;

import java.util.List;
import org.banmian.contract.PageReceived;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.SegmentedArticle;

/** Reads the words of articles; the same articles of the same page always give the same result. */
@FunctionalInterface
public interface Reader {

    /**
     * Reads the articles of one page together.
     *
     * @param page the page they were cut from
     * @return what was read in each article, in the order given
     */
    List<Annotations> read(List<SegmentedArticle> articles, PageReceived page);
}
