package org.banmian.nlp.page;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Damage;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.PageQuality;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.nlp.page.assembly.DraftArticle;
import org.banmian.nlp.page.assembly.DraftPage;
import org.banmian.nlp.page.assembly.DraftPiece;
import org.banmian.nlp.page.text.SourcePage;
import org.banmian.nlp.page.text.TracedText;

/** Writes a draft down in the form of the contract, and fills the ledger. */
final class PageScribe {

    private final SourceTrace trace;
    private final LedgerBook ledger;
    private final DamageReport damage;

    PageScribe(SourcePage source) {
        this.trace = new SourceTrace(source.text());
        this.damage = new DamageReport(source.text(), trace);
        this.ledger = new LedgerBook(source);
    }

    SegmentedPage write(DraftPage draft) {
        List<SegmentedArticle> articles = draft.articles().stream().map(this::article).toList();
        List<Furniture> furniture = new ArrayList<>();
        for (DraftPage.Fixture fixture : draft.fixtures()) {
            ledger.enter(fixture.text(), LedgerBook.Fate.FURNITURE);
            furniture.add(
                    new Furniture(
                            fixture.kind(), fixture.text().text(), trace.spans(fixture.text())));
        }
        for (TracedText copy : draft.duplicates()) {
            ledger.enter(copy, LedgerBook.Fate.DUPLICATE);
            damage.add(Damage.Kind.DOUBLED_PRINT, copy);
        }
        draft.flaws().forEach(f -> damage.add(f.kind(), f.where()));
        PageQuality quality = new PageQuality(confidence(articles), damage.close());
        return new SegmentedPage(articles, furniture, ledger.close(), quality);
    }

    /** Of the page: that of its articles, each by its length. */
    private static Confidence confidence(List<SegmentedArticle> articles) {
        double sum = 0;
        long length = 0;
        for (SegmentedArticle article : articles) {
            int own = article.startOf(article.pieces().size()) - 1;
            sum += own * article.confidence().value();
            length += own;
        }
        return new Confidence(length == 0 ? 1 : Math.min(1, sum / length), List.of());
    }

    private SegmentedArticle article(DraftArticle draft) {
        List<Piece> pieces = draft.pieces().stream().map(this::piece).toList();
        CreditScribe credits = new CreditScribe(draft);
        Confidence headline =
                Double.isNaN(draft.headlineConfidence())
                        ? null
                        : new Confidence(draft.headlineConfidence(), List.of());
        return new SegmentedArticle(
                pieces,
                credits.credits(),
                credits.dateline(),
                GenreRule.of(draft),
                Annotations.NONE,
                headline,
                new Confidence(draft.confidence(), draft.reasons()));
    }

    private Piece piece(DraftPiece draft) {
        ledger.enter(
                draft.text(),
                draft.role() == PieceRole.CAPTION
                        ? LedgerBook.Fate.CAPTION
                        : LedgerBook.Fate.ARTICLE);
        Piece piece =
                new Piece(
                        draft.role(),
                        draft.text().text(),
                        trace.spans(draft.text()),
                        trace.repairs(draft.text()),
                        draft.confidence());
        damage.addRepairs(draft.text(), piece);
        return piece;
    }
}
