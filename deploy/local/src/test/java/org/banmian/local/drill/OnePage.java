package org.banmian.local.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleRevised;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.paper.Mark;
import org.banmian.local.drill.paper.PushedPage;
import org.banmian.local.drill.paper.SyntheticPaper;
import org.banmian.local.drill.search.Question;
import org.banmian.local.drill.search.SearchDoor;
import org.banmian.local.system.LocalSystem;

/** What becomes of one page when one of its articles is changed, and when the page is withdrawn. */
final class OnePage {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final LocalSystem system;
    private final Scanner scanner;
    private final Topics topics;
    private final List<SearchDoor> doors;

    OnePage(LocalSystem system, List<SearchDoor> doors) {
        this.system = system;
        this.scanner = new Scanner(system.addresses().ingest());
        this.topics = new Topics(system.addresses().kafka());
        this.doors = doors;
    }

    /**
     * Checks it.
     *
     * @param paper of which no page was pushed from this one on
     * @param from the first page that may be taken; the first of several articles is
     */
    void check(SyntheticPaper paper, int from) throws Exception {
        int number = from;
        List<ArticleChange> published = List.of();
        while (published.size() < 2) {
            number++;
            scanner.push(paper.page(number, 0));
            Rest.reach(system, LIMIT);
            published = topics.changes(paper.key(number));
            assertThat(published).isNotEmpty().hasOnlyElementsOfType(ArticlePublished.class);
        }
        correctAndWithdraw(paper.page(number, 0), number, published);
    }

    private void correctAndWithdraw(PushedPage page, int number, List<ArticleChange> published)
            throws Exception {
        int articles = published.size();
        String old = page.marks().get(0);
        String mark = Mark.of(number, 9, 0);
        scanner.push(new PushedPage(page.key(), page.text().replace(old, mark), List.of()));
        assertThat(told(page.key(), articles + 1))
                .filteredOn(change -> !published.contains(change))
                .singleElement()
                .isInstanceOf(ArticleRevised.class)
                .returns(2, ArticleChange::revision);
        awaitFound(Question.of('"' + mark + '"'), 1);
        awaitFound(Question.of('"' + old + '"'), 0);

        scanner.withdraw(page.key());
        assertThat(told(page.key(), 2 * articles + 1))
                .filteredOn(ArticleWithdrawn.class::isInstance)
                .extracting(ArticleChange::article)
                .containsExactlyInAnyOrderElementsOf(
                        published.stream().map(ArticleChange::article).toList());
        awaitFound(Question.of('"' + mark + '"'), 0);
        checkGone(published);
    }

    private List<ArticleChange> told(PageKey page, int changes) {
        await("the changes of " + page)
                .atMost(LIMIT)
                .until(() -> topics.changes(page).size() >= changes);
        List<ArticleChange> told = topics.changes(page);
        assertThat(told).as("changes of %s", page).hasSize(changes);
        return told;
    }

    private void awaitFound(Question question, long total) {
        for (SearchDoor door : doors) {
            await("to find " + total + " at " + question)
                    .atMost(LIMIT)
                    .until(() -> door.total(question) == total);
        }
    }

    private void checkGone(List<ArticleChange> published) throws Exception {
        for (SearchDoor door : doors) {
            for (ArticleChange each : published) {
                assertThat(door.status("/v1/articles/" + each.article())).isEqualTo(410);
                assertThat(door.status("/v1/pages/" + each.article().page())).isEqualTo(410);
            }
        }
    }
}
