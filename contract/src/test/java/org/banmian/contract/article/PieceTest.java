package org.banmian.contract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static final String SOURCE = "苹果\n红了,𠮷";

    @Test
    void theSpansCutTheTextOutOfTheSource() {
        Piece piece = piece("苹果红了，𠮷", List.of(new Span(0, 2), new Span(3, 8)), 4, 5);

        StringBuilder cut = new StringBuilder();
        piece.source().forEach(span -> cut.append(span.in(SOURCE)));

        assertThat(cut.toString().replace(',', '，')).isEqualTo(piece.text());
    }

    @Test
    void spansAndTextAreEquallyLong() {
        assertThatThrownBy(() -> piece("苹果红", List.of(new Span(0, 2))))
                .hasMessage("a piece of 3 characters has spans of 2");
        assertThatThrownBy(() -> piece("苹", List.of(new Span(0, 2))))
                .hasMessage("a piece of 1 characters has spans of 2");
        assertThatThrownBy(() -> piece("苹", List.of()))
                .hasMessage("a piece of 1 characters has spans of 0");
    }

    @Test
    void lengthsThatRunOverAreRefused() {
        Span huge = new Span(0, Integer.MAX_VALUE);

        assertThatThrownBy(() -> piece("苹果", List.of(huge, huge, new Span(0, 4))))
                .hasMessage("a piece of 2 characters has spans of 4294967298");
    }

    @Test
    void aPieceHasTextAndNoLineBreak() {
        assertThatThrownBy(() -> piece("", List.of())).hasMessageContaining("has text");
        assertThatThrownBy(() -> piece("a\nb", List.of(new Span(0, 3))))
                .hasMessageContaining("no line break");
    }

    @Test
    void repairsLieInOrderInsideTheText() {
        List<Span> source = List.of(new Span(0, 2));

        assertThat(piece("苹果", source, 0, 1, 1, 2).repairs()).hasSize(2);
        assertThatThrownBy(() -> piece("苹果", source, 1, 3))
                .hasMessageStartingWith("repairs must be in order and inside the text");
        assertThatThrownBy(() -> piece("苹果", source, 1, 2, 0, 1))
                .hasMessageStartingWith("repairs must be in order and inside the text");
    }

    @Test
    void furnitureIsBoundToItsSourceAsPiecesAre() {
        assertThatThrownBy(() -> new Furniture(Furniture.Kind.FOLIO, "报眉", List.of(new Span(0, 1))))
                .hasMessage("a piece of furniture of 2 characters has spans of 1");
    }

    @Test
    void noSpanIsEmptyOrTurnedRound() {
        assertThatThrownBy(() -> new Span(3, 3)).hasMessage("no span: [3, 3)");
        assertThatThrownBy(() -> new Span(3, 2)).hasMessage("no span: [3, 2)");
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("no span: [-1, 2)");
    }

    private static Piece piece(String text, List<Span> source, int... repairs) {
        List<Repair> list = new ArrayList<>();
        for (int i = 0; i < repairs.length; i += 2) {
            list.add(new Repair(Repair.Kind.LOOK_ALIKE, repairs[i], repairs[i + 1]));
        }
        return new Piece(PieceRole.PARAGRAPH, text, source, list, 1);
    }
}
