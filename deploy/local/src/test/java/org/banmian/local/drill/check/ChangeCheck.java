package org.banmian.local.drill.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.banmian.contract.page.ArticleId;
import org.banmian.local.drill.check.Finding.Kind;

/**
 * Reads the topic of changes as a subscriber does who ignores a revision told before: what is left
 * must be 1, 2, 3, and so on up to the revision that the database holds.
 */
final class ChangeCheck {

    private final Observation seen;

    ChangeCheck(Observation seen) {
        this.seen = seen;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<ArticleId, List<Integer>> told =
                seen.changes().stream()
                        .collect(
                                groupingBy(
                                        ToldChange::article,
                                        mapping(ToldChange::revision, toList())));
        for (StoredArticle article : seen.articles()) {
            List<Integer> revisions = told.getOrDefault(article.id(), List.of());
            List<Integer> firsts = revisions.stream().distinct().toList();
            List<Integer> due = IntStream.rangeClosed(1, article.revision()).boxed().toList();
            if (!firsts.equals(due)) {
                findings.add(finding(article, firsts, due));
            }
            told.remove(article.id());
        }
        told.forEach(
                (article, revisions) ->
                        findings.add(
                                new Finding(
                                        Kind.INVENTED,
                                        article.toString(),
                                        "told as " + revisions + ", but not in the database")));
        return findings;
    }

    private static Finding finding(StoredArticle article, List<Integer> told, List<Integer> due) {
        List<Integer> missing = new ArrayList<>(due);
        missing.removeAll(told);
        Kind kind = Kind.ORDER;
        if (!missing.isEmpty()) {
            kind = Kind.LOST;
        } else if (told.size() > due.size()) {
            kind = Kind.INVENTED;
        }
        return new Finding(
                kind,
                article.id().toString(),
                "its revisions were told as " + told + ", not as " + due);
    }
}
