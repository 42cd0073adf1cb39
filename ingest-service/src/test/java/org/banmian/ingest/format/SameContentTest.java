package org.banmian.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.format.sample.DrawnPage;
import org.banmian.ingest.page.PageContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameContentTest {

    private static final Offset<Double> A_TENTH = within(0.1);

    static Stream<String> samples() {
        return SamplePage.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFormatGivesTheSameLinesInTheSameOrder(String sample) {
        assertThat(read(sample).lines())
                .extracting(SourceLine::text)
                .containsExactlyElementsOf(
                        SamplePage.LINES.stream().map(DrawnPage.Line::text).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFormatGivesTheSameBoxesBlocksAndPhotosInPoints(String sample) {
        PageContent page = read(sample);

        for (int i = 0; i < SamplePage.LINES.size(); i++) {
            DrawnPage.Line expected = SamplePage.LINES.get(i);
            SourceLine line = page.lines().get(i);
            assertBox(line.box(), expected.place());
            assertThat(line.block()).isEqualTo(expected.block());
            assertThat(line.direction()).isNull();
            assertThat(line.fontSize()).isPositive();
        }
        PageGeometry geometry = page.geometry();
        assertThat(geometry.width()).isCloseTo(SamplePage.PAGE.width(), A_TENTH);
        assertThat(geometry.height()).isCloseTo(SamplePage.PAGE.height(), A_TENTH);
        assertThat(geometry.rectangles()).hasSize(1);
        assertThat(geometry.rectangles().get(0).kind()).isEqualTo(PageGeometry.Kind.PHOTO);
        assertBox(geometry.rectangles().get(0).box(), SamplePage.PAGE.photos().get(0));
        assertThat(page.remarks()).isEmpty();
    }

    @Test
    void plainTextOfTheSameLinesGivesTheSameLines() {
        List<String> lines = SamplePage.LINES.stream().map(DrawnPage.Line::text).toList();

        assertThat(
                        SamplePage.FORMATS
                                .reader()
                                .read(
                                        String.join("\n", lines)
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .lines())
                .extracting(SourceLine::text)
                .isEqualTo(lines);
    }

    private static PageContent read(String sample) {
        return SamplePage.FORMATS.reader().read(SamplePage.all().get(sample));
    }

    private static void assertBox(Box box, DrawnPage.Place expected) {
        assertThat(box.x()).isCloseTo(expected.x(), A_TENTH);
        assertThat(box.y()).isCloseTo(expected.y(), A_TENTH);
        assertThat(box.width()).isCloseTo(expected.width(), A_TENTH);
        assertThat(box.height()).isCloseTo(expected.height(), A_TENTH);
    }
}
