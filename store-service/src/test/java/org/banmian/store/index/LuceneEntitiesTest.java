package org.banmian.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.Pages;
import org.banmian.store.search.ComposedArchive;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Filters;
import org.banmian.store.search.FoundArticle;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.Resumption;
import org.banmian.store.search.Truth;
import org.banmian.store.search.entity.Companion;
import org.banmian.store.search.entity.EntityKind;
import org.banmian.store.search.entity.FoundNames;
import org.banmian.store.search.entity.HeldTitle;
import org.banmian.store.search.entity.InnerPlace;
import org.banmian.store.search.entity.NameOrder;
import org.banmian.store.search.entity.NameQuery;
import org.banmian.store.search.entity.Profile;
import org.banmian.store.search.entity.ProfileQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEntitiesTest {

    private static final ComposedArchive ARCHIVE = new ComposedArchive(21);
    private static final int ARTICLES = 300;
    private static final LocalDate FIRST = LocalDate.of(2021, 5, 1);

    private final Map<ArticleId, SegmentedArticle> articles = new LinkedHashMap<>();
    private final Truth truth = new Truth(articles);
    @TempDir Path folder;
    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, "one", Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void compose() {
        // In two steps, so that there is more than one segment.
        for (int from = 0; from < ARTICLES; from += ARTICLES / 2) {
            ARCHIVE.articles(from, from + ARTICLES / 2)
                    .forEach(each -> publish(each.article(), each.content()));
        }
    }

    private void publish(ArticleId id, SegmentedArticle article) {
        index.apply(List.of(ComposedArchive.published(id, 1, article)));
        articles.put(id, article);
        if (articles.size() % 100 == 0) {
            index.show();
        }
    }

    @Test
    void namesAreCountedExactly() {
        compose();
        index.show();
        LocalDate day = ComposedArchive.id(0).page().date();
        for (Filters filters :
                List.of(
                        Filters.NONE,
                        new Filters(Map.of(Facet.PUBLICATION, Set.of("llrb")), day, day))) {
            for (EntityKind kind : EntityKind.values()) {
                List<Count> all =
                        truth.counts(
                                truth.find(null, filters), id -> truth.values(id, kind.facet()));

                assertThat(pages(kind, null, filters, NameOrder.NAME))
                        .isEqualTo(sorted(all, NameOrder.NAME));
                assertThat(pages(kind, null, filters, NameOrder.ARTICLES))
                        .isEqualTo(sorted(all, NameOrder.ARTICLES));
                assertThat(pages(kind, "王", filters, NameOrder.ARTICLES))
                        .isEqualTo(
                                sorted(
                                        all.stream()
                                                .filter(n -> n.value().startsWith("王"))
                                                .toList(),
                                        NameOrder.ARTICLES));
            }
        }
    }

    private static List<Count> sorted(List<Count> counts, NameOrder order) {
        return counts.stream().sorted(order.comparator()).toList();
    }

    /** All names, a page of answers after the other. */
    private List<Count> pages(
            EntityKind kind, @Nullable String prefix, Filters filters, NameOrder order) {
        List<Count> names = new ArrayList<>();
        Count after = null;
        FoundNames page;
        do {
            page = index.names(new NameQuery(kind, prefix, filters, order, 37, after));
            names.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(names).hasSize(Math.toIntExact(page.total()));
        return names;
    }

    @Test
    void aPrefixInTraditionalCharactersFindsSimplifiedNames() {
        publish(id(0), naming("张三来了", entity(Entity.Kind.PERSON, 0, 2)));
        index.show();

        assertThat(pages(EntityKind.PERSON, "張", Filters.NONE, NameOrder.NAME))
                .containsExactly(new Count("张三", 1));
        assertThat(pages(EntityKind.PERSON, "李", Filters.NONE, NameOrder.NAME)).isEmpty();
    }

    @Test
    void articlesOfSomebodyComeNewestFirstWithTheirDates() {
        compose();
        index.show();
        Count most = pages(EntityKind.PERSON, null, Filters.NONE, NameOrder.ARTICLES).get(0);
        List<ArticleId> expected =
                articles.keySet().stream()
                        .filter(id -> truth.values(id, Facet.PERSON).contains(most.value()))
                        .sorted(Truth.NEWEST)
                        .toList();
        List<ArticleId> read = new ArrayList<>();
        Resumption after = null;
        Profile profile;
        do {
            profile =
                    index.profile(
                                    new ProfileQuery(
                                            EntityKind.PERSON,
                                            most.value(),
                                            Filters.NONE,
                                            0,
                                            5,
                                            after))
                            .orElseThrow();
            profile.found().items().stream().map(FoundArticle::id).forEach(read::add);
            after = profile.found().next();
        } while (after != null);

        assertThat(read).isEqualTo(expected).hasSize(Math.toIntExact(most.articles()));
        assertThat(profile.named()).isEqualTo(most.articles());
        assertThat(profile.last()).isEqualTo(expected.get(0).page().date());
        assertThat(profile.first()).isEqualTo(expected.get(expected.size() - 1).page().date());
        assertThat(profile.companions()).isEmpty();
    }

    @Test
    void companionsAreCountedExactly() {
        compose();
        index.show();
        Filters filters = new Filters(Map.of(Facet.PUBLICATION, Set.of("llrb", "xwb")), null, null);
        List<ArticleId> all = truth.find(null, filters);
        List<ArticleId> own =
                all.stream().filter(id -> truth.values(id, Facet.PLACE).contains("榆次区")).toList();
        Profile profile =
                index.profile(new ProfileQuery(EntityKind.PLACE, "榆次区", filters, 50, 0, null))
                        .orElseThrow();

        assertThat(profile.found().total()).isEqualTo(own.size());
        for (EntityKind kind : EntityKind.values()) {
            for (Companion companion : profile.companions().get(kind)) {
                assertThat(companion.articles()).isEqualTo(naming(own, kind, companion.name()));
                assertThat(companion.of()).isEqualTo(naming(all, kind, companion.name()));
            }
        }
        assertThat(profile.companions().get(EntityKind.PERSON))
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingDouble(each -> -each.association()));
        assertThat(profile.companions().get(EntityKind.PLACE))
                .extracting(Companion::name)
                .doesNotContain("榆次区");
    }

    private long naming(List<ArticleId> some, EntityKind kind, String name) {
        return some.stream().filter(id -> truth.values(id, kind.facet()).contains(name)).count();
    }

    @Test
    void aPlaceIncludesWhatLiesInsideIt() {
        publish(id(0), naming("吕梁市与榆次区", place(0, 3, "141100"), place(4, 7, "140702")));
        publish(id(1), naming("离石区", place(0, 3, "141102")));
        publish(id(2), naming("离石区莲花池街道", place(0, 3, "141102"), place(3, 8, "141102001")));
        publish(id(3), naming("榆次区", place(0, 3, "140702")));
        index.show();
        Profile profile = profile(EntityKind.PLACE, "吕梁市");

        assertThat(profile.found().total()).isEqualTo(3);
        assertThat(profile.named()).isEqualTo(1);
        assertThat(profile.codes()).containsExactly("1411");
        assertThat(profile.inside())
                .containsExactly(
                        new InnerPlace("离石区", "141102", 2),
                        new InnerPlace("莲花池街道", "141102001", 1));
        assertThat(profile.companions().get(EntityKind.PLACE))
                .extracting(Companion::name)
                .doesNotContain("吕梁市", "离石区", "莲花池街道");
        assertThat(profile(EntityKind.PLACE, "141102").found().total()).isEqualTo(2);
    }

    @Test
    void titlesOfAPersonAreToldByWhenTheyWereHeld() {
        for (int day = 0; day < 10; day++) {
            String title = day < 7 ? "副县长" : "县长";
            publish(id(day), naming(title + "张三", titled(title.length(), "张三", title)));
        }
        publish(id(3, 2), naming("县长李四张三", titled(2, "李四", "县长"), titled(4, "张三", null)));
        publish(id(20), naming("县长张三丰", titled(2, "张三丰", "县长")));
        index.show();
        List<HeldTitle> titles = profile(EntityKind.PERSON, "张三").titles();

        assertThat(titles).extracting(HeldTitle::title).containsExactly("副县长", "县长");
        assertThat(titles).extracting(HeldTitle::articles).containsExactly(7L, 3L);
        assertThat(titles.get(0).first()).isEqualTo(FIRST);
        assertThat(titles.get(0).last()).isEqualTo(FIRST.plusDays(6));
        assertThat(titles.get(0).evidence())
                .containsExactly(id(0), id(1), id(2), id(4), id(5), id(6));
        assertThat(titles.get(1).evidence()).containsExactly(id(7), id(8), id(9));
    }

    @Test
    void titlesAreThoseOfTheArticlesThatAreLookedAt() {
        publish(id(0), naming("副县长张三", titled(3, "张三", "副县长")));
        publish(id(9), naming("县长张三", titled(2, "张三", "县长")));
        index.show();
        Filters later = new Filters(Map.of(), FIRST.plusDays(5), null);
        Profile profile =
                index.profile(new ProfileQuery(EntityKind.PERSON, "张三", later, 5, 5, null))
                        .orElseThrow();

        assertThat(profile.titles()).extracting(HeldTitle::title).containsExactly("县长");
    }

    @Test
    void somebodyOfTheSameNameIsCountedOtherwise() {
        compose();
        index.show();
        String writer =
                pages(EntityKind.JOURNALIST, null, Filters.NONE, NameOrder.ARTICLES).get(0).value();
        publish(id(0), naming(writer + "来了", entity(Entity.Kind.PERSON, 0, writer.length())));
        index.show();

        assertThat(profile(EntityKind.PERSON, writer).sameName())
                .containsEntry(
                        EntityKind.JOURNALIST,
                        naming(List.copyOf(articles.keySet()), EntityKind.JOURNALIST, writer));
        assertThat(profile(EntityKind.PLACE, "吕梁市").sameName()).isEmpty();
    }

    @Test
    void whoIsNamedOnlyElsewhereHasAnEmptyProfileAndWhoIsNotNamedHasNone() {
        publish(id(0), naming("张三来了", entity(Entity.Kind.PERSON, 0, 2)));
        index.show();
        Filters later = new Filters(Map.of(), FIRST.plusDays(5), null);
        Profile profile =
                index.profile(new ProfileQuery(EntityKind.PERSON, "张三", later, 5, 5, null))
                        .orElseThrow();

        assertThat(profile.found().total()).isZero();
        assertThat(profile.first()).isNull();
        assertThat(profile.companions()).isEmpty();
        assertThat(index.profile(query(EntityKind.PERSON, "李四"))).isEmpty();
        assertThat(index.profile(query(EntityKind.PLACE, "张三"))).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsNotCounted() {
        publish(id(0), naming("县长张三", titled(2, "张三", "县长")));
        publish(id(1), naming("县长张三", titled(2, "张三", "县长")));
        index.show();
        List<ArticleChange> change =
                List.of(ComposedArchive.revised(id(1), 2, Pages.article("题", "文")));
        index.apply(change);
        index.show();
        Profile profile = profile(EntityKind.PERSON, "张三");

        assertThat(profile.found().total()).isEqualTo(1);
        assertThat(profile.titles()).extracting(HeldTitle::articles).containsExactly(1L);
        assertThat(pages(EntityKind.PERSON, null, Filters.NONE, NameOrder.NAME))
                .containsExactly(new Count("张三", 1));
    }

    private Profile profile(EntityKind kind, String name) {
        return index.profile(query(kind, name)).orElseThrow();
    }

    private static ProfileQuery query(EntityKind kind, String name) {
        return new ProfileQuery(kind, name, Filters.NONE, 10, 10, null);
    }

    private static ArticleId id(int day) {
        return id(day, 1);
    }

    private static ArticleId id(int day, int number) {
        return ArticleId.parse("llrb/" + FIRST.plusDays(day) + "/1/" + number);
    }

    private static SegmentedArticle naming(String headline, Entity... entities) {
        return Pages.article(headline, "正文")
                .with(new Annotations("zh-Hans", null, List.of(entities), null, null, null, null));
    }

    private static Entity entity(Entity.Kind kind, int start, int end) {
        return new Entity(kind, start, end, null, null, null);
    }

    private static Entity place(int start, int end, String code) {
        return new Entity(Entity.Kind.PLACE, start, end, null, code, null);
    }

    private static Entity titled(int start, String name, @Nullable String title) {
        return new Entity(Entity.Kind.PERSON, start, start + name.length(), null, null, title);
    }
}
