package org.banmian.nlp.page.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banmian.nlp.page.Budget;
import org.junit.jupiter.api.Test;

class BlockFinderTest {

    @Test
    void columnsBesideEachOtherStayApart() {
        assertThat(
                        texts(
                                Lines.at(0, 0, "左一左一左一"),
                                Lines.at(70, 0, "右一右一右一"),
                                Lines.at(0, 15, "左二左二左二"),
                                Lines.at(70, 15, "右二右二右二")))
                .containsExactly("左一左一左一左二左二左二", "右一右一右一右二右二右二");
    }

    @Test
    void headingOfAnotherSizeIsABlockOfItsOwn() {
        assertThat(texts(Lines.sized(0, 0, 30, "标题"), Lines.at(0, 34, "正文正文正文")))
                .containsExactly("标题", "正文正文正文");
    }

    @Test
    void gapEndsABlock() {
        assertThat(texts(Lines.at(0, 0, "上面一段。"), Lines.at(0, 40, "下面一段。")))
                .containsExactly("上面一段。", "下面一段。");
    }

    @Test
    void captionUnderTwoColumnsBelongsToNeither() {
        assertThat(
                        texts(
                                Lines.at(0, 0, "左栏左栏左栏"),
                                Lines.at(70, 0, "右栏右栏右栏"),
                                Lines.sized(0, 30, 8, "图片说明图片说明图片说明图片")))
                .hasSize(3);
    }

    @Test
    void columnsUnderAHeadlineAreReadFromTheLeft() {
        assertThat(
                        texts(
                                Lines.sized(20, 0, 30, "大标题"),
                                Lines.at(0, 40, "左一左一左一"),
                                Lines.at(70, 40, "右一右一右一"),
                                Lines.sized(0, 80, 30, "另一标题"),
                                Lines.at(0, 120, "左三左三左三")))
                .containsExactly("大标题", "左一左一左一", "右一右一右一", "另一标题", "左三左三左三");
    }

    private static List<String> texts(SetLine... lines) {
        List<Block> blocks = BlockFinder.blocks(List.of(lines), true);
        return BlockOrder.sort(blocks, Budget.unlimited()).stream()
                .map(b -> String.join("", b.lines().stream().map(SetLine::text).toList()))
                .toList();
    }
}
