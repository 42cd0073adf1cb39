package org.banmian.store.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.RandomQuestions;
import org.banmian.store.search.Run;
import org.banmian.store.search.text.NormalText;

/**
 * Whether strings of 1 to 12 characters are found in every article in which they stand, and in no
 * other. Articles are seen twice: strings are cut from some, then all are looked through.
 */
final class Recall {

    /** Of a string that stands in more articles only their number is compared. */
    static final int LISTED = 100;

    private final Map<String, Holders> strings = new LinkedHashMap<>();
    private final Map<Integer, List<Holders>> byFirst = new HashMap<>();

    /** A string in normal form, one article it was cut from, and all that hold it. */
    private static final class Holders {
        final String string;
        final ArticleId source;
        final Set<String> first = new HashSet<>();
        long total;
        int seen = -1;

        Holders(String string, ArticleId source) {
            this.string = string;
            this.source = source;
        }
    }

    /** Cuts strings, each another one, from articles that stand so far apart, and from the next. */
    Consumer<ArticlePublished> cutter(int apart, int wanted) {
        int[] seen = {0};
        return article -> {
            int due = Math.min(wanted, 1 + seen[0]++ / apart);
            if (strings.size() < due) {
                String string =
                        new RandomQuestions(seen[0], List.of(article.content()))
                                .string(article.content());
                String normal = NormalText.of(string).text();
                strings.computeIfAbsent(normal, any -> new Holders(any, article.article()));
            }
        };
    }

    /** Looks through articles for all strings that were cut. */
    Consumer<ArticlePublished> reader() {
        strings.values()
                .forEach(
                        each ->
                                byFirst.computeIfAbsent(
                                                each.string.codePointAt(0),
                                                any -> new ArrayList<>())
                                        .add(each));
        int[] seen = {0};
        return article -> {
            int number = seen[0]++;
            for (Run run : Run.of(article.content())) {
                look(NormalText.of(run.text()).text(), article.article(), number);
            }
        };
    }

    private void look(String text, ArticleId id, int number) {
        for (int i = 0; i < text.length(); i++) {
            for (Holders each : byFirst.getOrDefault(text.codePointAt(i), List.of())) {
                if (each.seen != number && text.startsWith(each.string, i)) {
                    each.seen = number;
                    each.total++;
                    if (each.total <= LISTED) {
                        each.first.add(id.toString());
                    }
                }
            }
        }
    }

    /**
     * What a search answers.
     *
     * @param total how many articles
     * @param ids the first of them
     */
    record Answer(long total, List<String> ids) {}

    /**
     * Asks for every string.
     *
     * @param anywhere asks for a string in all articles
     * @param onPage asks for one on the page of an article
     * @return how many strings were right
     */
    int check(
            Function<String, Answer> anywhere,
            Function<ArticleId, Function<String, Answer>> onPage) {
        for (Holders each : strings.values()) {
            Answer answer = anywhere.apply(each.string);
            assertThat(answer.total()).as(each.string).isEqualTo(each.total);
            if (each.total <= LISTED) {
                assertThat(answer.ids())
                        .as(each.string)
                        .containsExactlyInAnyOrderElementsOf(each.first);
            }
            assertThat(onPage.apply(each.source).apply(each.string).ids())
                    .as(each.string)
                    .contains(each.source.toString());
        }
        return strings.size();
    }
}
