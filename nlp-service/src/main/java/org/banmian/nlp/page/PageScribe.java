package org.banmian.nlp.page;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.PageQuality;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.nlp.page.assembly.DraftArticle;
import org.banmian.nlp.page.assembly.DraftPage;
import org.banmian.nlp.page.assembly.DraftPiece;
import org.banmian.nlp.page.text.SourcePage;

/** Writes a draft down in the form of the contract, and fills the ledger. */
final class PageScribe {

    private final SourceTrace trace;
    private final LedgerBook ledger;

    PageScribe(SourcePage source) {
        this.trace = new SourceTrace(source.text());
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
        draft.duplicates().forEach(d -> ledger.enter(d, LedgerBook.Fate.DUPLICATE));
        PageQuality quality = new PageQuality(new Confidence(0.8, List.of()), List.of());
        return new SegmentedPage(articles, furniture, ledger.close(), quality);
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
                Genre.UNKNOWN,
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
        return new Piece(
                draft.role(),
                draft.text().text(),
                trace.spans(draft.text()),
                trace.repairs(draft.text()),
                draft.confidence());
    }
}
