package org.banmian.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.banmian.store.Pages.NOON;
import static org.banmian.store.Pages.article;
import static org.banmian.store.Pages.moved;
import static org.banmian.store.Pages.naming;
import static org.banmian.store.Pages.page;
import static org.banmian.store.Pages.withdrawn;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.ArticleWithdrawn.Cause;
import org.banmian.contract.article.SegmentedArticle;
import org.junit.jupiter.api.Test;

class ArchivistTest {

    private static final String KEY = "llrb/2022-12-02/3";
    private static final SegmentedArticle POWER =
            article("石楼县供电公司：保供电暖民心", "本报讯 天气转冷以来，供电公司组织人员走访用户，老人都说好。");
    private static final SegmentedArticle SCHOOL = article("交口县新建学校开学", "本报讯 交口县第二小学昨日迎来第一批学生。");
    private static final SegmentedArticle APPLES = article("临县苹果喜获丰收", "本报讯 金秋时节，临县万亩苹果园里果农忙着采摘。");
    private static final SegmentedArticle APPLES_EDITED =
            article("临县苹果喜获丰收", "本报讯 金秋时节，临县万亩苹果园里，果农们忙着采摘。");

    @Test
    void articlesOfANewPageAreNumberedInReadingOrderAndPublished() {
        Drill drill = Drill.after(page(KEY, 0, 1, POWER, SCHOOL));

        assertThat(inShort(drill.told()))
                .containsExactly(tuple("ArticlePublished", 1, 1), tuple("ArticlePublished", 2, 1));
        assertThat(drill.page(KEY).reading().order()).containsExactly(1, 2);
        assertThat(drill.page(KEY).revision()).isEqualTo(1);
    }

    @Test
    void theSameVersionAgainChangesNothing() {
        Drill drill = Drill.after(page(KEY, 0, 1, POWER));

        assertThat(Archivist.apply(drill.page(KEY), page(KEY, 0, 1, POWER))).isEmpty();
    }

    @Test
    void anOlderVersionIsIgnoredWhateverItSays() {
        Drill drill = Drill.after(page(KEY, 5, 2, POWER));

        assertThat(Archivist.apply(drill.page(KEY), page(KEY, 4, 9, SCHOOL))).isEmpty();
        assertThat(Archivist.apply(drill.page(KEY), page(KEY, 5, 1, SCHOOL))).isEmpty();
        assertThat(Archivist.apply(drill.page(KEY), withdrawn(KEY, 4))).isEmpty();
    }

    @Test
    void firstOneThenAnotherThenTheFirstAgainAreThreeVersions() {
        Drill drill =
                Drill.after(
                        page(KEY, 0, 1, POWER), page(KEY, 1, 1, SCHOOL), page(KEY, 2, 1, POWER));

        assertThat(drill.page(KEY).revision()).isEqualTo(3);
        assertThat(inShort(drill.told()))
                .containsExactly(
                        tuple("ArticlePublished", 1, 1),
                        tuple("ArticleWithdrawn", 1, 2),
                        tuple("ArticlePublished", 2, 1),
                        tuple("ArticlePublished", 1, 3),
                        tuple("ArticleWithdrawn", 2, 2));
    }

    @Test
    void aWithdrawnNumberIsNeverGivenToAnotherArticle() {
        Drill drill =
                Drill.after(
                        page(KEY, 0, 1, POWER),
                        withdrawn(KEY, 1),
                        page(KEY, 2, 1, SCHOOL),
                        page(KEY, 3, 1, APPLES));

        assertThat(drill.page(KEY).reading().order()).containsExactly(3);
        assertThat(drill.page(KEY).articles())
                .extracting(HeldArticle::number, HeldArticle::withdrawn)
                .containsExactly(tuple(1, true), tuple(2, true), tuple(3, false));
    }

    @Test
    void onlyAChangeOfPartsOrTextRaisesTheRevision() {
        Drill drill = Drill.after(page(KEY, 0, 1, POWER, APPLES));

        assertThat(drill.apply(page(KEY, 0, 2, moved(POWER, 40), naming(APPLES, "李四", "临县"))))
                .isEmpty();
        assertThat(inShort(drill.apply(page(KEY, 0, 3, moved(POWER, 40), APPLES_EDITED))))
                .containsExactly(tuple("ArticleRevised", 2, 2));
    }

    @Test
    void aNewReadingOfTheSameTextReplacesTheOldOneUnderTheSameRevision() {
        SegmentedArticle read = naming(APPLES, "李四", "临县");
        Drill drill = Drill.after(page(KEY, 0, 1, APPLES), page(KEY, 0, 2, read));

        assertThat(drill.page(KEY).articles())
                .singleElement()
                .satisfies(
                        held -> {
                            assertThat(held.revision()).isEqualTo(1);
                            assertThat(held.content()).isEqualTo(read);
                        });
        assertThat(drill.page(KEY).revision()).isEqualTo(1);
    }

    @Test
    void equalContentTouchesNoArticle() {
        Drill drill = Drill.after(page(KEY, 0, 1, POWER, APPLES));

        PageChange change =
                Archivist.apply(drill.page(KEY), page(KEY, 7, 1, APPLES, POWER)).orElseThrow();

        assertThat(change.touched()).isEmpty();
        assertThat(change.closed()).isEmpty();
        assertThat(change.after().reading().order()).containsExactly(2, 1);
        assertThat(change.after().revision()).isEqualTo(2);
    }

    @Test
    void versionsWithEqualContentLeaveTheSameArchiveInEitherOrder() {
        SegmentedArticle read = naming(APPLES, "李四", "临县");

        assertThat(Drill.after(page(KEY, 0, 1, APPLES), page(KEY, 0, 2, read)).pages())
                .isEqualTo(Drill.after(page(KEY, 0, 2, read), page(KEY, 0, 1, APPLES)).pages());
    }

    @Test
    void aReplacedRevisionGoesIntoHistoryAsItsLastVersionReadIt() {
        SegmentedArticle read = naming(APPLES, "李四", "临县");
        Drill drill =
                Drill.after(
                        page(KEY, 0, 1, APPLES),
                        page(KEY, 0, 2, read),
                        page(KEY, 0, 3, APPLES_EDITED));

        assertThat(drill.closed())
                .singleElement()
                .satisfies(
                        closed -> {
                            assertThat(closed.revision()).isEqualTo(1);
                            assertThat(closed.content()).isEqualTo(read);
                            assertThat(closed.provenance().pipeline().number()).isEqualTo(2);
                        });
    }

    @Test
    void aWithdrawnPageTakesAllItsArticlesWithIt() {
        Drill drill = Drill.after(page(KEY, 0, 1, POWER, SCHOOL), withdrawn(KEY, 9));

        assertThat(drill.told().subList(2, 4))
                .allSatisfy(
                        change -> {
                            ArticleWithdrawn gone = (ArticleWithdrawn) change;
                            assertThat(gone.revision()).isEqualTo(2);
                            assertThat(gone.cause()).isEqualTo(Cause.PAGE_WITHDRAWN);
                            assertThat(gone.received()).isEqualTo(NOON.plusSeconds(9));
                        });
        assertThat(drill.page(KEY).reading()).isNull();
    }

    @Test
    void aWithdrawalOfAnUnknownPageIsRememberedAndKeepsOlderVersionsOut() {
        Drill drill = Drill.after(withdrawn(KEY, 9), page(KEY, 8, 5, POWER));

        assertThat(drill.told()).isEmpty();
        assertThat(drill.page(KEY).reading()).isNull();
    }

    @Test
    void twoArticlesThatBecomeOneKeepTheNumberOfTheLargerAndWithdrawTheOther() {
        SegmentedArticle merged =
                article(
                        "石楼县供电公司：保供电暖民心",
                        "本报讯 天气转冷以来，供电公司组织人员走访用户，老人都说好。",
                        "交口县新建学校开学",
                        "本报讯 交口县第二小学昨日迎来第一批学生。");
        Drill drill = Drill.after(page(KEY, 0, 1, SCHOOL, POWER));

        assertThat(inShort(drill.apply(page(KEY, 0, 2, merged))))
                .containsExactly(tuple("ArticleWithdrawn", 1, 2), tuple("ArticleRevised", 2, 2));
    }

    @Test
    void aPageWithoutArticlesIsAPage() {
        Drill drill = Drill.after(page(KEY, 0, 1));

        assertThat(drill.page(KEY).reading().order()).isEmpty();
        assertThat(drill.told()).isEmpty();
    }

    private static List<Tuple> inShort(List<ArticleChange> changes) {
        return changes.stream()
                .map(
                        change ->
                                tuple(
                                        change.getClass().getSimpleName(),
                                        change.article().number(),
                                        change.revision()))
                .toList();
    }
}
