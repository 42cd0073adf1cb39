package org.banmian.local.drill.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.paper.Mark;
import org.banmian.local.drill.paper.PushedPage;

/** A small observation with which nothing is wrong, and what it is made of. */
final class Healthy {

    static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    static final PageKey FIRST = PageKey.parse("drill/2024-01-01/1");
    static final PageKey SECOND = PageKey.parse("drill/2024-01-01/2");
    static final PageKey GONE = PageKey.parse("drill/2024-01-01/3");
    static final BadRecord BAD =
            BadRecord.of(
                    new BadRecord.Place("banmian.pages", 3, 14), new byte[] {1}, new byte[] {2});

    private Healthy() {}

    static Observation observation() {
        return new Observation(
                List.of(
                        yes(FIRST, 1, 0),
                        yes(SECOND, 2, 0),
                        yes(FIRST, 1, 1),
                        new Acknowledgement(GONE, NOON, Optional.empty())),
                List.of(row(FIRST, 1, 1), row(SECOND, 2, 0), gone()),
                List.of(
                        article(FIRST, 1, 1, 0, 2),
                        article(FIRST, 1, 1, 1, 2),
                        article(SECOND, 2, 0, 0, 1),
                        article(SECOND, 2, 0, 1, 1),
                        new StoredArticle(new ArticleId(GONE, 1), 2, Optional.empty())),
                List.of(
                        told(FIRST, 1, 1),
                        told(FIRST, 2, 1),
                        told(SECOND, 1, 1),
                        told(FIRST, 1, 2),
                        told(FIRST, 2, 2),
                        // Told twice: a subscriber ignores what it has.
                        told(FIRST, 1, 1),
                        told(SECOND, 2, 1),
                        told(GONE, 1, 1),
                        told(GONE, 1, 2)),
                List.of(BAD),
                // A replay lets it die again.
                List.of(BAD, BAD));
    }

    /** A page of two articles, a line each. */
    static PushedPage page(PageKey key, int index, int version) {
        List<String> marks = List.of(Mark.of(index, version, 0), Mark.of(index, version, 1));
        return new PushedPage(key, String.join("\n", marks), marks);
    }

    static Acknowledgement yes(PageKey key, int index, int version) {
        return new Acknowledgement(
                key, NOON.plusSeconds(version), Optional.of(page(key, index, version)));
    }

    static StoredPage row(PageKey key, int index, int version) {
        PushedPage page = page(key, index, version);
        int size = page.text().length() - 1;
        Ledger ledger = new Ledger(size, size, 0, 0, 0, 0, 0, null, null, null);
        return new StoredPage(
                key,
                NOON.plusSeconds(version),
                Optional.of(
                        new StoredPage.Reading(page.digest(), List.of(1, 2), List.of(), ledger)));
    }

    static StoredArticle article(PageKey key, int index, int version, int line, int revision) {
        String mark = page(key, index, version).marks().get(line);
        int start = line * (mark.length() + 1);
        Piece piece =
                new Piece(
                        PieceRole.PARAGRAPH,
                        mark,
                        List.of(new Span(start, start + mark.length())),
                        null,
                        1);
        return new StoredArticle(
                new ArticleId(key, line + 1),
                revision,
                Optional.of(
                        new SegmentedArticle(
                                List.of(piece),
                                null,
                                null,
                                Genre.UNKNOWN,
                                Annotations.NONE,
                                null,
                                new Confidence(1, null))));
    }

    static StoredPage gone() {
        return new StoredPage(GONE, NOON, Optional.empty());
    }

    static ToldChange told(PageKey page, int number, int revision) {
        return new ToldChange(new ArticleId(page, number), revision);
    }

    static <T> List<T> without(List<T> list, T gone) {
        List<T> rest = new ArrayList<>(list);
        if (!rest.remove(gone)) {
            throw new IllegalArgumentException("not there: " + gone);
        }
        return rest;
    }

    static <T> List<T> with(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
