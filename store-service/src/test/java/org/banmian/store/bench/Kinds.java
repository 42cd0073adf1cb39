package org.banmian.store.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** The kinds of questions that are measured, asked over HTTP and of Lucene alone. */
final class Kinds {

    private static final int QUESTIONS = 400;
    private static final int PAGE = 10;
    private static final int PAGES = 1_000;
    private static final int LARGE_PAGE = 100;

    private final Strings strings;
    private final SearchClient client;
    private final BareLucene bare;

    /**
     * A kind of question.
     *
     * @param name what it is
     * @param http asked over HTTP
     * @param bare asked of Lucene alone
     */
    record Kind(String name, List<Callable<?>> http, List<Callable<?>> bare) {}

    /** Something that is asked of Lucene about a string. */
    @FunctionalInterface
    private interface Question {
        int ask(String string) throws IOException;
    }

    Kinds(Strings strings, SearchClient client, BareLucene bare) {
        this.strings = strings;
        this.client = client;
        this.bare = bare;
    }

    List<Kind> all() throws IOException {
        return List.of(
                kind("rare name", strings::name, "", this::newest),
                kind("common word", strings::common, "", this::newest),
                kind("phrase", () -> strings.cut(7), "", this::newest),
                and(),
                kind(
                        "phrase, filters, facets, histogram",
                        () -> strings.cut(3),
                        "&publication=llrb&from=2020-01-01&to=2021-12-31&facets=person"
                                + "&histogram=month",
                        one -> bare.counted(BareLucene.filtered(one, "llrb", 18_262, 18_992))),
                kind(
                        "ten most relevant, highlighted",
                        strings::common,
                        "&sort=relevance",
                        bare::best),
                farPage());
    }

    private int newest(String string) throws IOException {
        return bare.newest(BareLucene.string(string));
    }

    private Kind kind(String name, Supplier<String> strings, String parameters, Question question) {
        List<Callable<?>> http = new ArrayList<>();
        List<Callable<?>> alone = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String string = strings.get();
            http.add(client.search(SearchClient.quoted(string), PAGE, parameters));
            alone.add(() -> question.ask(string));
        }
        return new Kind(name, http, alone);
    }

    private Kind and() {
        List<Callable<?>> http = new ArrayList<>();
        List<Callable<?>> alone = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String one = strings.common();
            String other = strings.cut(2);
            String both = SearchClient.quoted(one) + " " + SearchClient.quoted(other);
            http.add(client.search(both, PAGE, ""));
            alone.add(() -> bare.newest(BareLucene.both(one, other)));
        }
        return new Kind("common word AND another", http, alone);
    }

    /** The thousandth page of a list, or the middle one of a shorter list, by its cursor. */
    private Kind farPage() throws IOException {
        String word = strings.veryCommon();
        String quoted = SearchClient.quoted(word);
        long total = client.answer(quoted, 0, "").getLong("total");
        int turns = (int) Math.min(PAGES * PAGE, total / 2) / LARGE_PAGE;
        String cursor = "";
        for (int turn = 0; turn < turns; turn++) {
            cursor = "&cursor=" + client.answer(quoted, LARGE_PAGE, cursor).getString("next");
        }
        List<Callable<?>> http = new ArrayList<>();
        List<Callable<?>> alone = new ArrayList<>();
        Query query = BareLucene.string(word);
        ScoreDoc last = bare.newest(query, Math.max(1, turns * LARGE_PAGE));
        for (int i = 0; i < QUESTIONS; i++) {
            http.add(client.search(quoted, PAGE, cursor));
            alone.add(
                    () -> {
                        bare.after(query, last);
                        return word;
                    });
        }
        return new Kind("page " + turns * LARGE_PAGE / PAGE + " by cursor", http, alone);
    }
}
