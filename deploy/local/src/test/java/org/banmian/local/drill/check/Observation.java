package org.banmian.local.drill.check;

import java.util.List;

/**
 * Everything that can be seen of a system from outside, after it came to rest.
 *
 * @param acknowledged in the order in which the pushes of each page were acknowledged
 * @param pages rows of the database
 * @param articles rows of the database, withdrawn ones included
 * @param changes the topic of changes, in the order of each partition
 * @param planted the bad records that were put on topics
 * @param deadLetters all of them, from every dead-letter topic
 */
public record Observation(
        List<Acknowledgement> acknowledged,
        List<StoredPage> pages,
        List<StoredArticle> articles,
        List<ToldChange> changes,
        List<BadRecord> planted,
        List<BadRecord> deadLetters) {

    /** Keeps the lists from changing. */
    public Observation {
        acknowledged = List.copyOf(acknowledged);
        pages = List.copyOf(pages);
        articles = List.copyOf(articles);
        changes = List.copyOf(changes);
        planted = List.copyOf(planted);
        deadLetters = List.copyOf(deadLetters);
    }

    /** The same with other pages. */
    public Observation withPages(List<StoredPage> others) {
        return new Observation(acknowledged, others, articles, changes, planted, deadLetters);
    }

    /** The same with other articles. */
    public Observation withArticles(List<StoredArticle> others) {
        return new Observation(acknowledged, pages, others, changes, planted, deadLetters);
    }

    /** The same with other changes. */
    public Observation withChanges(List<ToldChange> others) {
        return new Observation(acknowledged, pages, articles, others, planted, deadLetters);
    }

    /** The same with other dead letters. */
    public Observation withDeadLetters(List<BadRecord> others) {
        return new Observation(acknowledged, pages, articles, changes, planted, others);
    }
}
