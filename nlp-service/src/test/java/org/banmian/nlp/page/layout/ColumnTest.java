package org.banmian.nlp.page.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.banmian.nlp.page.line.Paragraph;
import org.junit.jupiter.api.Test;

/** Columns ten characters wide. */
class ColumnTest {

    @Test
    void indentedLineBeginsAParagraph() {
        Column column =
                column(
                        Lines.at(0, 0, "从上一栏接着说下去的"),
                        Lines.at(0, 15, "说完了。"),
                        Lines.at(20, 30, "另起一段说别的事"),
                        Lines.at(0, 45, "也说完了。"));
        assertThat(column.start(0)).isEqualTo(Paragraph.Start.INSIDE);
        assertThat(column.paragraphEnd(0, 4)).isEqualTo(2);
        assertThat(column.start(2)).isEqualTo(Paragraph.Start.NEW);
        assertThat(column.paragraphEnd(2, 4)).isEqualTo(4);
    }

    @Test
    void markThatHangsOverDoesNotWidenAColumn() {
        Column column =
                column(
                        Lines.at(20, 0, "本报讯新赛季即将"),
                        Lines.at(0, 15, "开始，球队已经到齐，"),
                        Lines.at(0, 30, "正在训练也在比赛中，"),
                        Lines.at(0, 45, "各队都说要拿到好名次，"),
                        Lines.at(0, 60, "大家都在等着看比赛呢"));
        assertThat(column.width()).isEqualTo(20);
        assertThat(column.crossheadEnd(0, 5)).isZero();
        assertThat(column.paragraphEnd(0, 5)).isEqualTo(5);
    }

    @Test
    void centredLineBetweenParagraphsIsACrosshead() {
        Column column =
                column(
                        Lines.at(0, 0, "前面一段到这里说完。"),
                        Lines.at(30, 15, "服务大局"),
                        Lines.at(20, 30, "后面一段从这里开始"));
        assertThat(column.crossheadEnd(1, 3)).isEqualTo(2);
        assertThat(column.paragraphEnd(0, 3)).isEqualTo(1);
    }

    @Test
    void crossheadMayTakeTwoLines() {
        Column column =
                column(
                        Lines.at(0, 0, "前面一段到这里说完。"),
                        Lines.at(20, 15, "关税引发混乱"),
                        Lines.at(30, 30, "企业放弃"),
                        Lines.at(20, 45, "后面一段从这里开始"));
        assertThat(column.crossheadEnd(1, 4)).isEqualTo(3);
    }

    @Test
    void shortLineThatEndsASentenceIsNoCrosshead() {
        Column column =
                column(
                        Lines.at(0, 0, "前面一段到这里说完。"),
                        Lines.at(20, 15, "这很好。"),
                        Lines.at(20, 30, "后面一段从这里开始"));
        assertThat(column.crossheadEnd(1, 3)).isEqualTo(1);
    }

    private static Column column(SetLine... lines) {
        Block block = new Block(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            block.add(lines[i]);
        }
        return new Column(block);
    }
}
