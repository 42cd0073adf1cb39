package org.banmian.contract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentedArticleTest {

    private final SegmentedArticle article =
            article(
                    piece(PieceRole.HEADLINE, "𠮷县"),
                    piece(PieceRole.HEADLINE, "苹果"),
                    piece(PieceRole.PARAGRAPH, "本报讯"));

    @Test
    void theTextIsThePiecesJoinedByLineBreaks() {
        assertThat(article.text()).isEqualTo("𠮷县\n苹果\n本报讯");
    }

    @Test
    void aPieceBeginsWhereItsTextStands() {
        for (int i = 0; i < article.pieces().size(); i++) {
            String text = article.pieces().get(i).text();
            int start = article.startOf(i);

            assertThat(article.text().substring(start, start + text.length())).isEqualTo(text);
        }
        assertThat(article.startOf(1)).isEqualTo(4);
        assertThat(article.startOf(2)).isEqualTo(7);
    }

    @Test
    void piecesOfARoleAreReadAsOne() {
        assertThat(article.textOf(PieceRole.HEADLINE)).isEqualTo("𠮷县 苹果");
        assertThat(article.textOf(PieceRole.CAPTION)).isEmpty();
    }

    @Test
    void anArticleHasAtLeastOnePiece() {
        assertThatThrownBy(SegmentedArticleTest::article)
                .hasMessage("an article has at least one piece");
    }

    @Test
    void nothingIsSaidOfTextThatIsNotThere() {
        assertThat(withToken(9, 10).annotations().tokens()).hasSize(1);
        assertThatThrownBy(() -> withToken(10, 11))
                .hasMessage("offsets reach 11 in an article of 10 characters");
        assertThatThrownBy(() -> with(new Span(7, 11), List.of()))
                .hasMessage("offsets reach 11 in an article of 10 characters");
        Credit credit = new Credit("张三", Credit.Role.AUTHOR, null, new Span(10, 12));
        assertThatThrownBy(() -> with(null, List.of(credit)))
                .hasMessage("offsets reach 12 in an article of 10 characters");
    }

    private SegmentedArticle withToken(int start, int end) {
        Token token = new Token(start, end, "n");
        return article.with(new Annotations("zh", List.of(token), null, null, null, null, null));
    }

    private SegmentedArticle with(Span dateline, List<Credit> credits) {
        return new SegmentedArticle(
                article.pieces(), credits, dateline, null, null, null, new Confidence(1, null));
    }

    private static SegmentedArticle article(Piece... pieces) {
        return new SegmentedArticle(
                List.of(pieces), null, null, null, null, null, new Confidence(1, null));
    }

    private static Piece piece(PieceRole role, String text) {
        return new Piece(role, text, List.of(new Span(0, text.length())), null, 1);
    }
}
