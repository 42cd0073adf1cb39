package org.banmian.local.drill.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.check.Finding.Kind;
import org.banmian.local.drill.paper.Mark;
import org.banmian.local.drill.paper.PushedPage;

/** Holds an observation against the promises. */
public final class Checker {

    private final Observation seen;
    private final Map<PageKey, Acknowledgement> newest = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Checker(Observation seen) {
        this.seen = seen;
        seen.acknowledged().forEach(yes -> newest.put(yes.page(), yes));
    }

    /** What is wrong; empty when every promise was kept. */
    public static List<Finding> check(Observation seen) {
        Checker checker = new Checker(seen);
        checker.checkPages();
        checker.findings.addAll(new ChangeCheck(seen).findings());
        checker.checkDeadLetters();
        return checker.findings;
    }

    private void checkPages() {
        Map<PageKey, List<StoredPage>> rows =
                seen.pages().stream().collect(groupingBy(StoredPage::key));
        Map<PageKey, List<StoredArticle>> articles =
                seen.articles().stream()
                        .filter(article -> article.content().isPresent())
                        .collect(groupingBy(article -> article.id().page()));
        newest.forEach(
                (page, yes) -> {
                    List<StoredPage> stored = rows.getOrDefault(page, List.of());
                    if (stored.isEmpty()) {
                        note(Kind.LOST, page, "acknowledged as " + yes + ", not in the store");
                    } else if (stored.size() > 1) {
                        note(Kind.DUPLICATE, page, stored.size() + " rows");
                    } else {
                        checkPage(yes, stored.get(0), articles.getOrDefault(page, List.of()));
                    }
                });
        rows.keySet().stream()
                .filter(page -> !newest.containsKey(page))
                .forEach(page -> note(Kind.INVENTED, page, "in the store, but never pushed"));
    }

    private void checkPage(Acknowledgement yes, StoredPage row, List<StoredArticle> articles) {
        PageKey page = yes.page();
        if (row.received().isBefore(yes.received())) {
            note(Kind.LOST, page, "the store holds " + row.received() + ", not " + yes);
        } else if (row.received().isAfter(yes.received())) {
            note(Kind.INVENTED, page, "the store holds " + row.received() + ", newest is " + yes);
        } else if (row.reading().isPresent() != yes.content().isPresent()) {
            note(Kind.LOST, page, "withdrawn in one of store and " + yes);
        } else if (yes.content().isPresent()) {
            checkContent(yes.content().get(), row.reading().orElseThrow(), articles);
        } else if (!articles.isEmpty()) {
            note(Kind.TORN, page, "withdrawn, but " + articles.size() + " articles stand");
        }
    }

    private void checkContent(
            PushedPage pushed, StoredPage.Reading reading, List<StoredArticle> articles) {
        int before = findings.size();
        checkVersion(pushed, reading, articles);
        checkMarks(pushed, articles);
        if (findings.size() > before) {
            // The ledger of a page that is not whole cannot add up.
            return;
        }
        List<SegmentedArticle> contents =
                articles.stream().flatMap(article -> article.content().stream()).toList();
        String source = pushed.text().replaceAll("\\R", "\n");
        LedgerAudit.problems(source, reading.ledger(), contents, reading.furniture())
                .forEach(problem -> note(Kind.LEDGER, pushed.key(), problem));
    }

    private void checkVersion(
            PushedPage pushed, StoredPage.Reading reading, List<StoredArticle> articles) {
        if (!reading.digest().equals(pushed.digest())) {
            note(Kind.TORN, pushed.key(), "the bytes of another version under this one's time");
        }
        Set<Integer> listed = new TreeSet<>(reading.order());
        Set<Integer> standing =
                articles.stream().map(a -> a.id().number()).collect(toCollection(TreeSet::new));
        if (!listed.equals(standing)) {
            note(Kind.TORN, pushed.key(), "lists articles " + listed + ", there are " + standing);
        }
    }

    private void checkMarks(PushedPage pushed, List<StoredArticle> articles) {
        Set<String> found = new HashSet<>();
        articles.stream()
                .flatMap(Checker::marks)
                .filter(mark -> !found.add(mark))
                .forEach(mark -> note(Kind.DUPLICATE, pushed.key(), mark + " stands twice"));
        Set<String> missing = new TreeSet<>(pushed.marks());
        missing.removeAll(found);
        Set<String> foreign = new TreeSet<>(found);
        pushed.marks().forEach(foreign::remove);
        if (!missing.isEmpty() || !foreign.isEmpty()) {
            note(Kind.TORN, pushed.key(), "without " + missing + ", but with " + foreign);
        }
    }

    private static Stream<String> marks(StoredArticle article) {
        String text = article.content().map(SegmentedArticle::text).orElse("");
        return Mark.PATTERN.matcher(text.replaceAll("\\s", "")).results().map(MatchResult::group);
    }

    private void checkDeadLetters() {
        Map<BadRecord.Place, BadRecord> planted = byPlace(seen.planted());
        Set<BadRecord.Place> found = new HashSet<>();
        for (BadRecord letter : seen.deadLetters()) {
            found.add(letter.place());
            BadRecord original = planted.get(letter.place());
            if (original == null) {
                note(Kind.INVENTED, letter.place(), "a dead letter, though nothing was planted");
            } else if (!original.equals(letter)) {
                note(Kind.TORN, letter.place(), "dead letter " + letter + " was " + original);
            }
        }
        seen.planted().stream()
                .filter(record -> !found.contains(record.place()))
                .forEach(
                        record ->
                                note(
                                        Kind.LOST,
                                        record.place(),
                                        "a bad record that is not among the dead letters"));
    }

    private static Map<BadRecord.Place, BadRecord> byPlace(List<BadRecord> records) {
        return records.stream().collect(toMap(BadRecord::place, Function.identity()));
    }

    private void note(Kind kind, Object subject, String detail) {
        findings.add(new Finding(kind, subject.toString(), detail));
    }
}
