package org.banmian.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banmian.store.Pages.article;
import static org.banmian.store.Pages.page;
import static org.banmian.store.Pages.withdrawn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleRevised;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every history of a page, shown on seeded random ones. */
class ArchivePropertiesTest {

    private static final String KEY = "llrb/2022-12-02/3";
    private static final int VERSIONS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theSameEventsInTheSameOrderGiveTheSameArchive(long seed) {
        ArticlesEvent[] events = history(new Random(seed));

        assertThat(Drill.after(events).pages()).isEqualTo(Drill.after(events).pages());
        assertThat(Drill.after(events).told()).isEqualTo(Drill.after(events).told());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyReplayAfterwardsChangesNothing(long seed) {
        Random random = new Random(seed);
        ArticlesEvent[] events = history(random);
        Drill drill = Drill.after(events);
        Map<?, ?> before = Map.copyOf(drill.pages());
        List<ArticlesEvent> again = new ArrayList<>(List.of(events));
        Collections.shuffle(again, random);

        again.forEach(event -> assertThat(drill.apply(event)).isEmpty());
        assertThat(drill.pages()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatASubscriberHoldsIsWhatTheArchiveHolds(long seed) {
        Drill drill = new Drill();
        Map<ArticleId, SegmentedArticle> subscriber = new HashMap<>();
        Map<ArticleId, Integer> revisions = new HashMap<>();
        for (ArticlesEvent event : history(new Random(seed))) {
            for (ArticleChange change : drill.apply(event)) {
                assertThat(change.revision())
                        .isEqualTo(revisions.getOrDefault(change.article(), 0) + 1);
                revisions.put(change.article(), change.revision());
                follow(subscriber, change);
            }
            assertThat(texts(subscriber)).isEqualTo(texts(standing(drill)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyArticleOfThePageStandsOnceAndEveryRevisionBeforeItIsKept(long seed) {
        Drill drill = Drill.after(history(new Random(seed)));
        HeldPage page = drill.page(KEY);

        for (HeldArticle article : page.articles()) {
            List<Integer> closed =
                    drill.closed().stream()
                            .filter(each -> each.article().number() == article.number())
                            .map(ClosedRevision::revision)
                            .toList();
            int kept = article.withdrawn() ? article.revision() : article.revision() - 1;
            assertThat(closed).hasSize(kept).doesNotHaveDuplicates();
        }
        Set<Integer> order =
                new HashSet<>(page.reading() == null ? List.of() : page.reading().order());
        assertThat(order)
                .isEqualTo(
                        page.articles().stream()
                                .filter(each -> !each.withdrawn())
                                .map(HeldArticle::number)
                                .collect(Collectors.toSet()));
    }

    /** Ever newer versions of a page, with old ones that come late among them. */
    private static ArticlesEvent[] history(Random random) {
        List<SegmentedArticle> now = new ArrayList<>();
        List<ArticlesEvent> events = new ArrayList<>();
        for (int second = 0; second < VERSIONS; second++) {
            edit(now, random);
            boolean late = random.nextInt(6) == 0;
            int when = late ? random.nextInt(second + 1) : second;
            events.add(
                    random.nextInt(10) == 0
                            ? withdrawn(KEY, when)
                            : page(
                                    KEY,
                                    when,
                                    1 + random.nextInt(3),
                                    now.toArray(new SegmentedArticle[0])));
        }
        return events.toArray(new ArticlesEvent[0]);
    }

    /** What happens to a page between two readings. */
    private static void edit(List<SegmentedArticle> articles, Random random) {
        int edits = random.nextInt(4);
        for (int i = 0; i < edits; i++) {
            int at = articles.isEmpty() ? 0 : random.nextInt(articles.size());
            switch (articles.isEmpty() ? 0 : random.nextInt(6)) {
                case 0 -> articles.add(at, article(words(random, 8), words(random, 60)));
                case 1 -> articles.remove(at);
                case 2 -> articles.set(at, corrected(articles.get(at), random));
                case 3 -> split(articles, at);
                case 4 -> articles.add(articles.get(at));
                default -> Collections.shuffle(articles, random);
            }
        }
    }

    private static SegmentedArticle corrected(SegmentedArticle article, Random random) {
        String body = article.pieces().get(article.pieces().size() - 1).text();
        int at = random.nextInt(body.length());
        String better = body.substring(0, at) + words(random, 1) + body.substring(at);
        return article(article.pieces().get(0).text(), better);
    }

    private static void split(List<SegmentedArticle> articles, int at) {
        String body = articles.get(at).pieces().get(articles.get(at).pieces().size() - 1).text();
        int half = body.length() / 2;
        if (half > 0) {
            articles.set(
                    at, article(articles.get(at).pieces().get(0).text(), body.substring(0, half)));
            articles.add(at + 1, article("又讯", body.substring(half)));
        }
    }

    private static String words(Random random, int length) {
        return random.ints(length, '一', '一' + 900)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void follow(Map<ArticleId, SegmentedArticle> held, ArticleChange change) {
        if (change instanceof ArticlePublished published) {
            assertThat(held.put(change.article(), published.content())).isNull();
        } else if (change instanceof ArticleRevised revised) {
            assertThat(held.put(change.article(), revised.content())).isNotNull();
        } else if (change instanceof ArticleWithdrawn) {
            assertThat(held.remove(change.article())).isNotNull();
        }
    }

    private static Map<ArticleId, SegmentedArticle> standing(Drill drill) {
        Map<ArticleId, SegmentedArticle> standing = new HashMap<>();
        HeldPage page = drill.page(KEY);
        if (page != null) {
            page.articles().stream()
                    .filter(each -> !each.withdrawn())
                    .forEach(
                            each ->
                                    standing.put(
                                            new ArticleId(page.key(), each.number()),
                                            each.content()));
        }
        return standing;
    }

    private static Map<ArticleId, String> texts(Map<ArticleId, SegmentedArticle> articles) {
        return articles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().text()));
    }
}
