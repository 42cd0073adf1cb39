package org.banmian.local.drill.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banmian.local.drill.check.Healthy.FIRST;
import static org.banmian.local.drill.check.Healthy.GONE;
import static org.banmian.local.drill.check.Healthy.NOON;
import static org.banmian.local.drill.check.Healthy.SECOND;
import static org.banmian.local.drill.check.Healthy.article;
import static org.banmian.local.drill.check.Healthy.row;
import static org.banmian.local.drill.check.Healthy.told;
import static org.banmian.local.drill.check.Healthy.with;
import static org.banmian.local.drill.check.Healthy.without;

import java.util.List;
import java.util.Optional;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.check.Finding.Kind;
import org.junit.jupiter.api.Test;

/** A checker that has never failed proves nothing. */
class CheckerTest {

    private final Observation healthy = Healthy.observation();

    @Test
    void nothingIsWrongWithAHealthySystem() {
        assertThat(Checker.check(healthy)).isEmpty();
    }

    @Test
    void aMissingPageIsALoss() {
        Observation seen =
                healthy.withPages(without(healthy.pages(), row(SECOND, 2, 0)))
                        .withArticles(
                                without(
                                        without(healthy.articles(), article(SECOND, 2, 0, 0, 1)),
                                        article(SECOND, 2, 0, 1, 1)))
                        .withChanges(
                                without(
                                        without(healthy.changes(), told(SECOND, 1, 1)),
                                        told(SECOND, 2, 1)));
        assertFinding(seen, Kind.LOST, SECOND);
    }

    @Test
    void anOlderVersionIsALoss() {
        List<StoredPage> pages = without(healthy.pages(), row(FIRST, 1, 1));
        assertFinding(healthy.withPages(with(pages, row(FIRST, 1, 0))), Kind.LOST, FIRST);
    }

    @Test
    void aPageThatStandsThoughWithdrawnIsALoss() {
        StoredPage back = new StoredPage(GONE, NOON, row(SECOND, 2, 0).reading());
        List<StoredPage> pages = without(healthy.pages(), Healthy.gone());
        assertFinding(healthy.withPages(with(pages, back)), Kind.LOST, GONE);
    }

    @Test
    void aSecondRowIsADuplicate() {
        Observation seen = healthy.withPages(with(healthy.pages(), row(SECOND, 2, 0)));
        assertFinding(seen, Kind.DUPLICATE, SECOND);
    }

    @Test
    void anArticleUnderTwoNumbersIsADuplicate() {
        StoredArticle second =
                new StoredArticle(
                        new ArticleId(SECOND, 3), 1, article(SECOND, 2, 0, 0, 1).content());
        Observation seen =
                healthy.withArticles(with(healthy.articles(), second))
                        .withChanges(with(healthy.changes(), told(SECOND, 3, 1)));
        assertThat(Checker.check(seen)).extracting(Finding::kind).contains(Kind.DUPLICATE);
    }

    @Test
    void aPageOfTwoVersionsIsTorn() {
        List<StoredArticle> articles = without(healthy.articles(), article(FIRST, 1, 1, 1, 2));
        Observation seen = healthy.withArticles(with(articles, article(FIRST, 1, 0, 1, 2)));
        assertFinding(seen, Kind.TORN, FIRST);
    }

    @Test
    void aPageWithoutOneOfItsArticlesIsTorn() {
        List<StoredArticle> articles = without(healthy.articles(), article(FIRST, 1, 1, 1, 2));
        StoredArticle gone = new StoredArticle(new ArticleId(FIRST, 2), 2, Optional.empty());
        Observation seen = healthy.withArticles(with(articles, gone));
        assertThat(Checker.check(seen)).extracting(Finding::kind).contains(Kind.TORN);
    }

    @Test
    void anArticleLeftOnAWithdrawnPageIsTorn() {
        StoredArticle left = article(GONE, 3, 0, 0, 2);
        List<StoredArticle> articles =
                healthy.articles().stream().filter(a -> !a.id().equals(left.id())).toList();
        assertFinding(healthy.withArticles(with(articles, left)), Kind.TORN, GONE);
    }

    @Test
    void aLaterRevisionToldFirstIsOutOfOrder() {
        List<ToldChange> changes = without(healthy.changes(), told(GONE, 1, 1));
        assertFinding(
                healthy.withChanges(with(changes, told(GONE, 1, 1))),
                Kind.ORDER,
                new ArticleId(GONE, 1));
    }

    @Test
    void aRevisionNeverToldIsALoss() {
        Observation seen = healthy.withChanges(without(healthy.changes(), told(FIRST, 2, 2)));
        assertFinding(seen, Kind.LOST, new ArticleId(FIRST, 2));
    }

    @Test
    void aRevisionTheDatabaseDoesNotHaveIsInvented() {
        Observation seen = healthy.withChanges(with(healthy.changes(), told(FIRST, 2, 3)));
        assertFinding(seen, Kind.INVENTED, new ArticleId(FIRST, 2));
    }

    @Test
    void aPageNobodyPushedIsInvented() {
        PageKey foreign = PageKey.parse("poison/2024-01-01/1");
        Observation seen = healthy.withPages(with(healthy.pages(), row(foreign, 9, 0)));
        assertFinding(seen, Kind.INVENTED, foreign);
    }

    @Test
    void aLedgerThatForgetsACharacterIsFound() {
        StoredPage row = row(SECOND, 2, 0);
        StoredPage.Reading reading = row.reading().orElseThrow();
        int size = reading.ledger().total() - 1;
        Ledger forgetting = new Ledger(size, size, 0, 0, 0, 0, 0, null, null, null);
        StoredPage forgetful =
                new StoredPage(
                        SECOND,
                        row.received(),
                        Optional.of(
                                new StoredPage.Reading(
                                        reading.digest(), reading.order(), List.of(), forgetting)));
        Observation seen = healthy.withPages(with(without(healthy.pages(), row), forgetful));
        assertThat(Checker.check(seen))
                .isNotEmpty()
                .allMatch(finding -> finding.kind() == Kind.LEDGER)
                .allMatch(finding -> finding.subject().equals(SECOND.toString()));
    }

    @Test
    void aBadRecordWithoutADeadLetterIsALoss() {
        assertFinding(healthy.withDeadLetters(List.of()), Kind.LOST, Healthy.BAD.place());
    }

    @Test
    void aDeadLetterWithOtherBytesIsTorn() {
        BadRecord changed = BadRecord.of(Healthy.BAD.place(), new byte[] {1}, new byte[] {3});
        assertFinding(healthy.withDeadLetters(List.of(changed)), Kind.TORN, Healthy.BAD.place());
    }

    @Test
    void aGoodRecordAmongTheDeadLettersIsInvented() {
        BadRecord good =
                BadRecord.of(
                        new BadRecord.Place("banmian.pages", 3, 15),
                        new byte[] {1},
                        new byte[] {2});
        Observation seen = healthy.withDeadLetters(with(healthy.deadLetters(), good));
        assertFinding(seen, Kind.INVENTED, good.place());
    }

    private static void assertFinding(Observation seen, Kind kind, Object subject) {
        assertThat(Checker.check(seen))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.kind()).isEqualTo(kind);
                            assertThat(finding.subject()).isEqualTo(subject.toString());
                        });
    }
}
