package org.banmian.nlp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.language.HanLpLexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever lines are said to stand, every character is accounted for, and in bounded time. */
class PlacedPagePropertyTest {

    private static final Duration PAGE_BUDGET = Duration.ofSeconds(20);

    private final PageSegmenter segmenter = new PageSegmenter(new HanLpLexicon());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void linesOfTheSeedsPutAnywhereAreAccountedFor(int seed) {
        Random random = new Random(seed);
        List<SourceLine> page =
                Pages.seeds().stream()
                        .skip(seed % 5)
                        .limit(1)
                        .flatMap(f -> Pages.lines(Pages.read(f)).stream())
                        .map(l -> placed(l.text(), random))
                        .toList();
        holds(page, geometry(random));
    }

    @Test
    void linesOnTopOfEachOtherAreAccountedFor() {
        Box box = new Box(10, 10, 200, 10);
        List<SourceLine> page =
                IntStream.range(0, 400)
                        .mapToObj(
                                i ->
                                        new SourceLine(
                                                "第" + i + "行在同一处。", box, 10.0, null, null, false))
                        .toList();
        holds(page, null);
    }

    @Test
    void linesWithoutExtentAreAccountedFor() {
        List<SourceLine> page =
                IntStream.range(0, 50)
                        .mapToObj(
                                i ->
                                        new SourceLine(
                                                "没有大小的一行",
                                                new Box(i, 0, 0, 0),
                                                i % 2 == 0 ? null : 1e-6,
                                                null,
                                                null,
                                                false))
                        .toList();
        holds(page, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"字", "标题一行", "正文一行，到此为止。", "□ 本报记者 王涛", "图为现场。 王涛 摄"})
    void thousandsOfColumnsStayWithinTheBudget(String line) {
        List<SourceLine> page = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Box box = new Box(i % 200 * 100, i / 200 * 40, 60, 10);
            page.add(new SourceLine(line, box, 10.0, null, null, false));
        }
        within(page, null);
    }

    private void holds(List<SourceLine> page, @Nullable PageGeometry geometry) {
        SegmentedPage first = within(page, geometry);
        assertThat(segmenter.segment(page, geometry, Budget.unlimited())).isEqualTo(first);
    }

    /** The page, made within its budget, with all of it accounted for. */
    private SegmentedPage within(List<SourceLine> page, @Nullable PageGeometry geometry) {
        SegmentedPage made =
                segmenter.segment(page, geometry, Budget.of(PAGE_BUDGET, System::nanoTime));
        LedgerCheck.check(page, made);
        return made;
    }

    private static SourceLine placed(String text, Random random) {
        Box box =
                new Box(
                        random.nextInt(6) * 130 + random.nextInt(3),
                        random.nextInt(100) * 12 + random.nextInt(3),
                        random.nextInt(5) == 0 ? random.nextInt(700) : 120,
                        random.nextInt(9) == 0 ? 40 : 10);
        Direction direction = random.nextInt(30) == 0 ? Direction.VERTICAL : null;
        Double size = random.nextBoolean() ? null : box.height();
        return new SourceLine(text, box, size, direction, null, random.nextInt(50) == 0);
    }

    private static PageGeometry geometry(Random random) {
        List<PageGeometry.Rectangle> rectangles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            PageGeometry.Kind[] kinds = PageGeometry.Kind.values();
            Box box =
                    new Box(
                            random.nextInt(800),
                            random.nextInt(1200),
                            random.nextInt(400),
                            random.nextInt(300));
            rectangles.add(new PageGeometry.Rectangle(kinds[random.nextInt(kinds.length)], box));
        }
        return new PageGeometry(840, 1300, rectangles);
    }
}
