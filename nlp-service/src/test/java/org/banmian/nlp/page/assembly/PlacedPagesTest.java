package org.banmian.nlp.page.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.nlp.language.HanLpLexicon;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.LedgerCheck;
import org.banmian.nlp.page.PageSegmenter;
import org.banmian.nlp.page.SegmentedPage;
import org.banmian.nlp.page.compose.PlacedPages;
import org.junit.jupiter.api.Test;

/** Articles on pages of which the source says where their lines stand. */
class PlacedPagesTest {

    private static final Set<PieceRole> BODY = Set.of(PieceRole.PARAGRAPH, PieceRole.CROSSHEAD);

    private final PageSegmenter segmenter = new PageSegmenter(new HanLpLexicon());

    @Test
    void placesTellArticlesApart() {
        List<PlacedPages.Page> pages = PlacedPages.series(90, 11);
        Score score = pages.stream().map(this::score).reduce(Score.NOTHING, Score::plus);
        System.out.println("pages with places: " + score);
        assertThat(score.articles().f1()).isGreaterThan(0.93);
        assertThat(score.headlines().f1()).isGreaterThan(0.93);
    }

    private Score score(PlacedPages.Page page) {
        SegmentedPage cut = segmenter.segment(page.lines(), page.geometry(), Budget.unlimited());
        LedgerCheck.check(page.lines(), cut);
        return Score.of(
                cut.articles().stream()
                        .filter(a -> !text(a, BODY).isEmpty())
                        .map(a -> Outline.of(text(a, Set.of(PieceRole.HEADLINE)), text(a, BODY)))
                        .toList(),
                page.articles().stream().map(a -> Outline.of(a.headline(), a.body())).toList());
    }

    private static String text(SegmentedArticle article, Set<PieceRole> roles) {
        return article.pieces().stream()
                .filter(p -> roles.contains(p.role()))
                .map(p -> p.text())
                .collect(Collectors.joining());
    }
}
