package org.banmian.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsLineUpUnderWideCharacters() {
        Table table = new Table("HEADLINE", "LENGTH");
        table.row("人才", "120");
        table.row("abc", "7");

        assertThat(table.lines(80))
                .containsExactly("HEADLINE  LENGTH", "人才      120", "abc       7");
    }

    @Test
    void theWidestColumnIsCutUntilTheLineFits() {
        Table table = new Table("A", "B");
        table.row("交口经济技术开发区“六化”人才助力高质量发展", "冯海砚");

        assertThat(table.lines(24))
                .allSatisfy(l -> assertThat(DisplayWidth.of(l)).isLessThanOrEqualTo(24));
        assertThat(table.lines(24).get(1)).isEqualTo("交口经济技术开…   冯海砚");
    }

    @Test
    void nothingIsCutWhenTheLineMayBeOfAnyLength() {
        Table table = new Table("A");
        table.row("长".repeat(500));

        assertThat(table.lines(Integer.MAX_VALUE).get(1)).isEqualTo("长".repeat(500));
    }

    @Test
    void aWideCharacterIsNeverCutInHalf() {
        assertThat(DisplayWidth.cut("人才助力", 4)).isEqualTo("人…");
        assertThat(DisplayWidth.cut("人才助力", 5)).isEqualTo("人才…");
        assertThat(DisplayWidth.cut("\uD842\uDFB7野家", 4)).isEqualTo("\uD842\uDFB7…");
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        Table table = new Table("A");
        table.row("a\u001b[31mb\nc");

        assertThat(table.lines(80).get(1)).isEqualTo("a [31mb c");
    }

    @Test
    void aRowWithoutACellPerColumnIsRefused() {
        Table table = new Table("A", "B");

        assertThatThrownBy(() -> table.row("x")).isInstanceOf(IllegalArgumentException.class);
    }
}
