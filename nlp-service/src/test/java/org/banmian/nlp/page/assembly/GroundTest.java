package org.banmian.nlp.page.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.language.HanLpLexicon;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.PageSegmenter;
import org.banmian.nlp.page.SegmentedPage;
import org.junit.jupiter.api.Test;

/** What places alone decide: texts that say nothing of what belongs together. */
class GroundTest {

    private static final String TEXT = "这里有一段没有什么意思的文字只为了把一栏填满读它的人不会知道别的因为其中什么也没有说过将来也不会再说";

    private final PageSegmenter segmenter = new PageSegmenter(new HanLpLexicon());
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<PageGeometry.Rectangle> drawn = new ArrayList<>();

    @Test
    void headlineOverTwoColumnsIsThatOfBoth() {
        headline(65, 0, "甲县公路全部修通");
        column(0, 40, 8);
        column(130, 40, 8);
        headline(325, 0, "乙县大桥今天合龙");
        column(260, 40, 8);
        column(390, 40, 8);
        assertThat(paragraphsByHeadline()).isEqualTo(Map.of("甲县公路全部修通", 4, "乙县大桥今天合龙", 4));
    }

    @Test
    void columnBesideTheHeadlineGoesOn() {
        headline(0, 0, "甲县公路全部修通");
        column(0, 40, 8);
        column(130, 0, 10);
        headline(0, 220, "乙县大桥今天合龙");
        column(0, 260, 8);
        assertThat(paragraphsByHeadline().keySet())
                .containsExactlyInAnyOrder("甲县公路全部修通", "乙县大桥今天合龙");
    }

    @Test
    void frameKeepsItsArticleTogether() {
        headline(0, 0, "甲县公路全部修通");
        column(0, 40, 8);
        headline(140, 0, "乙县大桥今天合龙");
        column(140, 40, 8);
        drawn.add(new PageGeometry.Rectangle(PageGeometry.Kind.FRAME, new Box(133, -6, 134, 180)));
        assertThat(paragraphsByHeadline()).isEqualTo(Map.of("甲县公路全部修通", 2, "乙县大桥今天合龙", 2));
    }

    @Test
    void verticalHeadlineIsThatOfTheColumnsBesideIt() {
        lines.add(
                new SourceLine(
                        "甲县公路全部修通", new Box(0, 0, 20, 80), 20.0, Direction.VERTICAL, null, false));
        column(40, 0, 8);
        column(170, 0, 8);
        assertThat(paragraphsByHeadline()).isEqualTo(Map.of("甲县公路全部修通", 4));
    }

    private void headline(double x, double y, String text) {
        lines.add(new SourceLine(text, new Box(x, y, 120, 30), 30.0, null, null, false));
    }

    /** Two paragraphs in lines of twelve characters. */
    private void column(double x, double y, int count) {
        for (int i = 0; i < count; i++) {
            boolean first = i % (count / 2) == 0;
            boolean last = (i + 1) % (count / 2) == 0;
            int at = 7 * lines.size() % (TEXT.length() - 12);
            String text = last ? "到这里说完。" : TEXT.substring(at, at + (first ? 10 : 12));
            Box box = new Box(first ? x + 20 : x, y + 15 * i, 10 * text.length(), 10);
            lines.add(new SourceLine(text, box, 10.0, null, null, false));
        }
    }

    private Map<String, Integer> paragraphsByHeadline() {
        SegmentedPage page =
                segmenter.segment(lines, new PageGeometry(600, 600, drawn), Budget.unlimited());
        return page.articles().stream()
                .collect(
                        Collectors.toMap(
                                a ->
                                        a.pieces().stream()
                                                .filter(p -> p.role() == PieceRole.HEADLINE)
                                                .map(p -> p.text())
                                                .collect(Collectors.joining()),
                                a ->
                                        (int)
                                                a.pieces().stream()
                                                        .filter(
                                                                p ->
                                                                        p.role()
                                                                                == PieceRole
                                                                                        .PARAGRAPH)
                                                        .count()));
    }
}
