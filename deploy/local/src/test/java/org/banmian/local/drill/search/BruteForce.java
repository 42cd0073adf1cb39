package org.banmian.local.drill.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.banmian.local.drill.check.StoredArticle;
import org.banmian.store.search.Facet;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.Order;
import org.banmian.store.search.Truth;

/** What has to be answered, found by looking at every row of the table of articles. */
public final class BruteForce {

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::value);

    private final Map<ArticleId, SegmentedArticle> standing = new LinkedHashMap<>();
    private final Map<ArticleId, Integer> revisions = new LinkedHashMap<>();
    private final Truth truth = new Truth(standing);

    /** Looks at these rows. */
    public BruteForce(List<StoredArticle> rows) {
        for (StoredArticle row : rows) {
            row.content().ifPresent(content -> standing.put(row.id(), content));
            revisions.put(row.id(), row.revision());
        }
    }

    /** The articles that stand. */
    public List<SegmentedArticle> articles() {
        return List.copyOf(standing.values());
    }

    /** The articles that a question asks for, in its order. */
    public List<ArticleId> find(Question question) {
        List<ArticleId> found =
                new ArrayList<>(truth.find(question.expression(), question.filters()));
        if (question.order() == Order.OLDEST) {
            found.sort(Comparator.comparing(id -> id.page().date()));
        }
        return found;
    }

    /** Fails if something else was answered. */
    public void check(Question question, Answer answer) {
        List<ArticleId> found = find(question);
        assertThat(answer.total()).as("total of %s", question).isEqualTo(found.size());
        assertThat(answer.articles())
                .as("articles of %s", question)
                .isEqualTo(found.stream().map(id -> id + " r" + revisions.get(id)).toList());
        for (Facet facet : Facet.values()) {
            assertThat(counts(answer.facets().path(facet.id())))
                    .as("%s of %s", facet, question)
                    .isEqualTo(
                            truth.counts(found, id -> truth.values(id, facet)).stream()
                                    .sorted(MOST_FIRST)
                                    .toList());
        }
        assertThat(counts(answer.histogram()))
                .as("histogram of %s", question)
                .isEqualTo(
                        truth.counts(
                                found, id -> List.of(question.interval().of(id.page().date()))));
    }

    private static List<Count> counts(JsonNode counts) {
        List<Count> read = new ArrayList<>();
        counts.forEach(
                count ->
                        read.add(
                                new Count(
                                        count.path("value").asText(),
                                        count.path("articles").asLong())));
        return read;
    }
}
