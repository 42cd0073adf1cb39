package org.banmian.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Token;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.ArticleQuery.Counts;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.query.Expression;
import org.banmian.store.search.query.Expression.Holds;
import org.banmian.store.search.text.NormalText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every index has to do, whatever it is made of. */
public abstract class ArticleSearchContract {

    private static final int ARTICLES = 150;
    private static final ComposedArchive ARCHIVE = new ComposedArchive(7);
    private static final List<ArticlePublished> FIRST = ARCHIVE.articles(0, ARTICLES);

    private final Map<ArticleId, SegmentedArticle> articles = new LinkedHashMap<>();
    private final Truth truth = new Truth(articles);

    /** The index under test; an article it was given can be found after {@code show}. */
    protected abstract ArticleIndex index();

    /** Its searches. */
    protected abstract ArticleSearch search();

    /** Its names. */
    protected abstract NameSuggestions names();

    /** Opens the index under test, empty or as it was kept. */
    protected abstract void open();

    @BeforeEach
    void fill() {
        open();
        publish(FIRST);
    }

    private void publish(List<ArticlePublished> published) {
        index().apply(new ArrayList<>(published));
        index().show();
        published.forEach(each -> articles.put(each.article(), each.content()));
    }

    @Test
    void everyStringThatWasPrintedIsFoundWhereItStandsAndNowhereElse() {
        RandomQuestions questions = new RandomQuestions(11, List.copyOf(articles.values()));
        for (int i = 0; i < 2_000; i++) {
            Holds holds =
                    new Holds(NormalText.of(questions.string(questions.article())).text(), null);

            assertThat(all(holds, Filters.NONE))
                    .as(holds.string())
                    .isNotEmpty()
                    .isEqualTo(truth.find(holds, Filters.NONE));
        }
    }

    @Test
    void questionsOfAnyShapeFindWhatIsTrueOfArticles() {
        RandomQuestions questions = new RandomQuestions(13, List.copyOf(articles.values()));
        for (int i = 0; i < 150; i++) {
            Expression expression = questions.expression(3);

            assertThat(all(expression, Filters.NONE))
                    .as(expression.toString())
                    .isEqualTo(truth.find(expression, Filters.NONE));
        }
    }

    @Test
    void filtersLeaveWhatTheySay() {
        for (Filters filters : filters()) {
            assertThat(all(null, filters))
                    .as(filters.toString())
                    .isEqualTo(truth.find(null, filters));
            assertThat(all(new Holds("一", null), filters))
                    .isEqualTo(truth.find(new Holds("一", null), filters));
        }
    }

    private List<Filters> filters() {
        List<Filters> filters = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Set<String> values = new HashSet<>();
            for (ArticleId id : List.copyOf(articles.keySet()).subList(0, 8)) {
                values.addAll(truth.values(id, facet));
            }
            for (String value : values) {
                filters.add(new Filters(Map.of(facet, Set.of(value)), null, null));
            }
        }
        LocalDate day = LocalDate.of(2020, 1, 2);
        filters.add(new Filters(Map.of(), day, null));
        filters.add(new Filters(Map.of(), null, day));
        filters.add(new Filters(Map.of(Facet.PUBLICATION, Set.of("llrb", "xwb")), day, day));
        filters.add(new Filters(Map.of(Facet.PLACE, Set.of("141100")), null, null));
        return filters;
    }

    @Test
    void aPlaceFindsEverythingInsideIt() {
        Filters city = new Filters(Map.of(Facet.PLACE, Set.of("吕梁市")), null, null);
        List<ArticleId> found = all(null, city);

        assertThat(found)
                .anySatisfy(
                        id ->
                                assertThat(truth.values(id, Facet.PLACE))
                                        .doesNotContain("吕梁市")
                                        .contains("离石区"));
    }

    @Test
    void aPlaceThatNoArticleNamesFindsWhatLiesInsideIt() {
        publish(
                List.of(
                        ComposedArchive.published(
                                id("llrb/2021-01-01/1/1"), 1, naming("黟县西递", "yi xian", "黟县"))));

        for (String outer : List.of("黄山市", "黃山市", "安徽省", "3410")) {
            assertThat(all(null, new Filters(Map.of(Facet.PLACE, Set.of(outer)), null, null)))
                    .as(outer)
                    .containsExactly(id("llrb/2021-01-01/1/1"));
        }
        assertThat(all(null, new Filters(Map.of(Facet.PLACE, Set.of("合肥市")), null, null)))
                .isEmpty();
    }

    @Test
    void countsAreExact() {
        for (Holds holds :
                List.of(new Holds("一", null), new Holds("王", null), new Holds("，", null))) {
            List<ArticleId> matching = truth.find(holds, Filters.NONE);
            Counts counts = new Counts(EnumSet.allOf(Facet.class), 1_000, Interval.MONTH);
            FoundArticles found =
                    search().find(
                                    new ArticleQuery(
                                            holds, Filters.NONE, Order.NEWEST, 0, null, counts));

            assertThat(found.total()).isEqualTo(matching.size());
            for (Facet facet : Facet.values()) {
                assertThat(found.facets().get(facet))
                        .as(facet.id())
                        .isEqualTo(
                                mostFirst(
                                        truth.counts(matching, id -> truth.values(id, facet)),
                                        1_000));
            }
            assertThat(found.histogram())
                    .isEqualTo(
                            truth.counts(
                                    matching, id -> List.of(Interval.MONTH.of(id.page().date()))));
        }
    }

    private static List<Count> mostFirst(Collection<Count> counts, int limit) {
        return counts.stream()
                .sorted(
                        Comparator.comparingLong(Count::articles)
                                .reversed()
                                .thenComparing(Count::value))
                .limit(limit)
                .toList();
    }

    @Test
    void aListByDateGoesOnWhileArticlesArrive() {
        List<ArticleId> before = truth.find(new Holds("一", null), Filters.NONE);
        List<ArticleId> read = new ArrayList<>();
        Resumption after = null;
        int next = ARTICLES;
        do {
            FoundArticles page = find(new Holds("一", null), Order.NEWEST, 7, after);
            page.items().forEach(item -> read.add(item.id()));
            after = page.next();
            publish(ARCHIVE.articles(next, next + 5));
            next += 5;
        } while (after != null);

        assertThat(read)
                .doesNotHaveDuplicates()
                .containsAll(before)
                .isSortedAccordingTo(Truth.NEWEST);
    }

    @Test
    void theOldestFirstIsTheOtherWayRoundByDate() {
        List<ArticleId> found = pages(after -> find(new Holds("一", null), Order.OLDEST, 30, after));

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        truth.find(new Holds("一", null), Filters.NONE));
        assertThat(found).extracting(id -> id.page().date()).isSorted();
    }

    @Test
    void aListByRelevanceGoesOnInTheIndexAsItWas() {
        List<ArticleId> before = truth.find(new Holds("一", null), Filters.NONE);
        List<ArticleId> read = new ArrayList<>();
        Resumption after = null;
        int next = ARTICLES;
        do {
            FoundArticles page = find(new Holds("一", null), Order.RELEVANCE, 20, after);
            page.items().forEach(item -> read.add(item.id()));
            after = page.next();
            publish(ARCHIVE.articles(next, next + 5));
            next += 5;
        } while (after != null);

        assertThat(read).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aListByRelevanceEndsWhenItsSnapshotIsGone() {
        Resumption unknown = new Resumption.AfterHit("somebody-5", 1f, 3);

        assertThatThrownBy(() -> find(new Holds("一", null), Order.RELEVANCE, 20, unknown))
                .isInstanceOf(SnapshotGoneException.class);
    }

    @Test
    void aListByRelevanceEndsWhenAnythingIsForgotten() {
        FoundArticles first = find(new Holds("一", null), Order.RELEVANCE, 5, null);
        index().forget(List.of(first.items().get(0).id()));
        index().show();

        assertThatThrownBy(() -> find(new Holds("一", null), Order.RELEVANCE, 5, first.next()))
                .isInstanceOf(SnapshotGoneException.class);
    }

    @Test
    void aHeadlineCountsMoreThanABody() {
        String rare = "稀罕字";
        publish(
                List.of(
                        ComposedArchive.published(
                                id("llrb/2021-01-01/1/1"), 1, article("别的标题", rare + "在正文里")),
                        ComposedArchive.published(
                                id("llrb/2021-01-01/1/2"), 1, article(rare + "标题", "别的正文"))));

        assertThat(find(new Holds(rare, null), Order.RELEVANCE, 10, null).items())
                .extracting(FoundArticle::id)
                .containsExactly(id("llrb/2021-01-01/1/2"), id("llrb/2021-01-01/1/1"));
    }

    @Test
    void aNameOrAWordOfAnyLengthIsFoundAsAStringIs() {
        String name = "王".repeat(40_000);
        Entity person = new Entity(Entity.Kind.PERSON, 3, 40_003, null, null, null);
        Token word = new Token(3, 40_003, "n");
        Annotations annotations =
                new Annotations("zh-Hans", List.of(word), List.of(person), null, null, null, null);
        ArticleId longest = id("llrb/2021-01-01/1/1");
        publish(
                List.of(
                        ComposedArchive.published(
                                longest, 1, article("标题", name + "尾").with(annotations))));

        assertThat(all(new Holds("王王尾", null), Filters.NONE)).containsExactly(longest);
    }

    @Test
    void highlightsCutOutWhatWasAskedFor() {
        RandomQuestions questions = new RandomQuestions(17, List.copyOf(articles.values()));
        for (int i = 0; i < 80; i++) {
            Holds holds =
                    new Holds(NormalText.of(questions.string(questions.article())).text(), null);
            for (FoundArticle found : find(holds, Order.NEWEST, 3, null).items()) {
                String text = articles.get(found.id()).text();

                assertThat(found.highlights())
                        .isNotEmpty()
                        .allSatisfy(
                                span ->
                                        assertThat(NormalText.of(span.in(text)).text())
                                                .contains(holds.string()));
                assertThat(found.snippet().marks())
                        .allSatisfy(
                                mark ->
                                        assertThat(mark.end())
                                                .isLessThanOrEqualTo(
                                                        found.snippet().text().length()));
            }
        }
    }

    @Test
    void namesAreSuggestedHoweverTheyAreTyped() {
        publish(
                List.of(
                        ComposedArchive.published(
                                id("llrb/2021-01-01/1/1"), 1, naming("黟县西递", "yi xian", "黟县")),
                        ComposedArchive.published(
                                id("llrb/2021-01-01/1/2"), 1, naming("又到黟县", "yi xian", "黟县"))));

        for (String typed : List.of("黟", "黟縣", "yix", "yi xian", "yx", "YX")) {
            assertThat(names().beginning(typed, 3))
                    .as(typed)
                    .contains(new Suggestion(Entity.Kind.PLACE, "黟县", 2));
        }
        assertThat(names().beginning("没有这样的名字", 3)).isEmpty();
    }

    @Test
    void aQuestionThatFindsNothingIsAnsweredWithNamesThatAreNearIt() {
        publish(
                List.of(
                        ComposedArchive.published(
                                id("llrb/2021-01-01/1/1"), 1, naming("黟县西递", "yi xian", "黟县"))));

        assertThat(find(new Holds("黝县", null), Order.NEWEST, 10, null).didYouMean()).contains("黟县");
        assertThat(find(new Holds("yixian", null), Order.NEWEST, 10, null).didYouMean())
                .contains("黟县");
        assertThat(find(new Holds("黟县", null), Order.NEWEST, 10, null).didYouMean()).isEmpty();
    }

    private static SegmentedArticle naming(String headline, String pinyin, String place) {
        SegmentedArticle article = article(headline, "正文");
        int at = headline.indexOf(place);
        Entity entity =
                new Entity(
                        Entity.Kind.PLACE, at, at + place.length(), null, "341023", null, pinyin);
        return article.with(
                new Annotations("zh-Hans", null, List.of(entity), null, null, null, null));
    }

    @Test
    void nothingIsFoundAcrossTwoFields() {
        publish(
                List.of(
                        ComposedArchive.published(
                                id("llrb/2021-01-01/1/1"), 1, article("题尾甲乙", "丙丁文头"))));

        assertThat(all(new Holds("甲乙", null), Filters.NONE)).isNotEmpty();
        assertThat(all(new Holds("乙丙", null), Filters.NONE))
                .doesNotContain(id("llrb/2021-01-01/1/1"));
        assertThat(all(new Holds("甲乙丙丁", null), Filters.NONE)).isEmpty();
    }

    @Test
    void onlyANewerRevisionCounts() {
        ArticleId id = id("llrb/2021-01-01/1/1");
        publish(List.of(ComposedArchive.published(id, 1, article("首稿标题", "首稿正文"))));
        index().apply(List.of(ComposedArchive.revised(id, 2, article("改稿标题", "改稿正文"))));
        index().apply(List.of(ComposedArchive.published(id, 1, article("首稿标题", "首稿正文"))));
        index().show();
        index().apply(List.of(ComposedArchive.published(id, 1, article("首稿标题", "首稿正文"))));
        index().show();

        assertThat(all(new Holds("首稿标题", null), Filters.NONE)).isEmpty();
        assertThat(all(new Holds("改稿标题", null), Filters.NONE)).containsExactly(id);
    }

    @Test
    void aWithdrawnArticleIsNotFoundUntilItComesBack() {
        ArticleId id = id("llrb/2021-01-01/1/1");
        publish(List.of(ComposedArchive.published(id, 1, article("首稿标题", "首稿正文"))));
        index().apply(List.of(withdrawn(id, 2)));
        index().show();
        index().apply(List.of(ComposedArchive.published(id, 1, article("首稿标题", "首稿正文"))));
        index().show();

        assertThat(all(new Holds("首稿标题", null), Filters.NONE)).isEmpty();
        assertThat(all(null, Filters.NONE)).hasSize(ARTICLES).doesNotContain(id);

        index().apply(List.of(ComposedArchive.published(id, 3, article("首稿标题", "首稿正文"))));
        index().show();

        assertThat(all(new Holds("首稿标题", null), Filters.NONE)).containsExactly(id);
    }

    @Test
    void aForgottenArticleCanBeginAnew() {
        ArticleId id = id("llrb/2021-01-01/1/1");
        publish(List.of(ComposedArchive.published(id, 4, article("首稿标题", "首稿正文"))));
        index().forget(List.of(id));
        index().show();

        assertThat(all(new Holds("首稿标题", null), Filters.NONE)).isEmpty();

        index().apply(List.of(ComposedArchive.published(id, 1, article("新稿标题", "新稿正文"))));
        index().show();

        assertThat(all(new Holds("新稿标题", null), Filters.NONE)).containsExactly(id);
    }

    @Test
    void aForgottenArticleCanBeginAnewBeforeItsEndWasShown() {
        ArticleId id = id("llrb/2021-01-01/1/1");
        publish(List.of(ComposedArchive.published(id, 4, article("首稿标题", "首稿正文"))));
        index().forget(List.of(id));
        index().apply(List.of(ComposedArchive.published(id, 1, article("新稿标题", "新稿正文"))));
        index().show();

        assertThat(all(new Holds("首稿标题", null), Filters.NONE)).isEmpty();
        assertThat(all(new Holds("新稿标题", null), Filters.NONE)).containsExactly(id);
    }

    @Test
    void whatWasReplacedIsNotSuggestedAndSaysNothingOfPlaces() {
        // A place that is in no list of divisions: only articles say where it lies.
        ArticleId id = id("llrb/2021-01-01/1/1");
        ArticleId inside = id("llrb/2021-01-01/1/2");
        publish(
                List.of(
                        ComposedArchive.published(id, 1, naming("桃阴县西递", "tao yin xian", "桃阴县")),
                        ComposedArchive.published(inside, 1, naming("去西递", "xi di", "西递"))));
        Filters place = new Filters(Map.of(Facet.PLACE, Set.of("桃阴县")), null, null);
        assertThat(all(null, place)).containsExactly(id, inside);

        index().apply(List.of(ComposedArchive.revised(id, 2, article("无关", "正文"))));
        index().show();

        assertThat(names().beginning("taoy", 3)).isEmpty();
        assertThat(find(new Holds("挑阴县", null), Order.NEWEST, 10, null).didYouMean()).isEmpty();
        assertThat(all(null, place)).isEmpty();
    }

    @Test
    void aClearedIndexIsEmpty() {
        index().clear();

        assertThat(all(null, Filters.NONE)).isEmpty();
        assertThat(index().position()).isEmpty();
    }

    /** An article of a headline and a paragraph. */
    protected static SegmentedArticle article(String headline, String body) {
        return org.banmian.store.Pages.article(headline, body);
    }

    /** An article's id. */
    protected static ArticleId id(String id) {
        return ArticleId.parse(id);
    }

    private static ArticleWithdrawn withdrawn(ArticleId id, int revision) {
        return new ArticleWithdrawn(
                id,
                revision,
                Instant.parse("2022-12-02T04:00:00Z"),
                ArticleWithdrawn.Cause.NOT_ON_PAGE);
    }

    /** Some of what is found. */
    protected final FoundArticles find(
            @Nullable Expression text, Order order, int limit, @Nullable Resumption after) {
        return search().find(
                        new ArticleQuery(text, Filters.NONE, order, limit, after, Counts.NONE));
    }

    /** All that is found, newest first, a page of answers after the other. */
    protected final List<ArticleId> all(@Nullable Expression text, Filters filters) {
        return pages(
                after ->
                        search().find(
                                        new ArticleQuery(
                                                text,
                                                filters,
                                                Order.NEWEST,
                                                ArticleQuery.MAX_LIMIT,
                                                after,
                                                Counts.NONE)));
    }

    private static List<ArticleId> pages(Function<@Nullable Resumption, FoundArticles> list) {
        List<ArticleId> found = new ArrayList<>();
        long total;
        Resumption after = null;
        do {
            FoundArticles page = list.apply(after);
            page.items().forEach(item -> found.add(item.id()));
            total = page.total();
            after = page.next();
        } while (after != null);
        assertThat(found).hasSize(Math.toIntExact(total));
        return found;
    }
}
