package org.banmian.store.archive;

import java.util.stream.Collectors;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;

/** 署名 in one line. */
public final class Byline {

    private Byline() {}

    /**
     * The byline as printed on a line of its own; without one, the names of those who are credited,
     * joined by blanks; empty when nobody is.
     */
    public static String of(SegmentedArticle article) {
        String printed = article.textOf(PieceRole.BYLINE);
        return printed.isEmpty()
                ? article.credits().stream()
                        .map(Credit::name)
                        .distinct()
                        .collect(Collectors.joining(" "))
                : printed;
    }
}
