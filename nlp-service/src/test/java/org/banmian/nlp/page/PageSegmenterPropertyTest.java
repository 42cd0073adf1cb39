package org.banmian.nlp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.language.HanLpLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the page, every character is accounted for, twice alike, and in bounded time. */
class PageSegmenterPropertyTest {

    private static final Duration PAGE_BUDGET = Duration.ofSeconds(20);
    private static final String SIGNS =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严";

    private static final String NOISE =
            "  \t\u3000\u00a0\u200b\u0007，。、；：！？“”（）《》…—·,.;:!?()[]{}\"'*-+=/\\|<>@#$%^&~`0123456789abcXYZ□■①😀🏳\uFE0F𠀀\uDB40\uDC01";

    private final PageSegmenter segmenter = new PageSegmenter(new HanLpLexicon());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void randomPagesAreAccountedFor(int seed) {
        holds(randomPage(new Random(seed)));
    }

    static Stream<List<SourceLine>> mutatedSeeds() {
        return Pages.seeds().stream()
                .flatMap(
                        file ->
                                IntStream.range(0, 8)
                                        .mapToObj(i -> mutated(Pages.read(file), new Random(i))));
    }

    @ParameterizedTest
    @MethodSource("mutatedSeeds")
    void mutatedSeedPagesAreAccountedFor(List<SourceLine> page) {
        holds(page);
    }

    @Test
    void emptyAndBlankPagesHaveNothingOnThem() {
        for (String text : List.of("", "\n\n\n", " \t\u3000\u200b\n \u00a0", "\uDB40\uDC01")) {
            assertThat(holds(Pages.lines(text)).ledger().total()).isZero();
        }
        assertThat(holds(List.of()).articles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"字", "字 ", "。", "“", "字，字。", "a ", "1", "王涛 ", "摄", "本报讯（记者 ", "（", "😀"})
    void twoHundredThousandCharactersOnOneLineStayWithinTheBudget(String unit) {
        holds(List.of(SourceLine.of(unit.repeat(200_000 / unit.length()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"字", "。", "标题一行", "正文一行，到此为止。", "□ 本报记者 王涛", "图为现场。 王涛 摄", "责编 王涛 校对 李明"})
    void tensOfThousandsOfEqualLinesStayWithinTheBudget(String line) {
        holds(IntStream.range(0, 30_000).mapToObj(i -> SourceLine.of(line)).toList());
    }

    @Test
    void loneSignsAreAccountedFor() {
        for (int i = 0; i < NOISE.length(); i += Character.charCount(NOISE.codePointAt(i))) {
            holds(Pages.lines(Character.toString(NOISE.codePointAt(i))));
        }
    }

    @Test
    void hiddenLinesAreBookedAsHidden() {
        List<SourceLine> page =
                List.of(
                        SourceLine.of("本报讯 今天天气很好，大家都很高兴。"),
                        new SourceLine("看不见的字", null, null, null, null, true));
        assertThat(holds(page).ledger().hidden()).isEqualTo(5);
    }

    private SegmentedPage holds(List<SourceLine> page) {
        SegmentedPage first = segmenter.segment(page, Budget.of(PAGE_BUDGET, System::nanoTime));
        LedgerCheck.check(page, first);
        assertThat(segmenter.segment(page, Budget.unlimited())).isEqualTo(first);
        return first;
    }

    private static List<SourceLine> randomPage(Random random) {
        List<SourceLine> lines = new ArrayList<>();
        int width = 4 + random.nextInt(40);
        for (int i = random.nextInt(300); i >= 0; i--) {
            StringBuilder line = new StringBuilder();
            int length = random.nextInt(5) == 0 ? random.nextInt(200) : random.nextInt(width + 1);
            while (line.length() < length) {
                line.append(sign(random.nextInt(4) == 0 ? NOISE : SIGNS, random));
            }
            lines.add(SourceLine.of(line.toString()));
        }
        return lines;
    }

    private static String sign(String of, Random random) {
        int[] codePoints = of.codePoints().toArray();
        return Character.toString(codePoints[random.nextInt(codePoints.length)]);
    }

    /** Lines cut, doubled, swapped, dropped, joined, and littered with noise. */
    private static List<SourceLine> mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
        for (int i = 0; i < 60; i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int cut =
                    line.isEmpty()
                            ? 0
                            : line.offsetByCodePoints(
                                    0, random.nextInt(line.codePointCount(0, line.length())));
            switch (random.nextInt(6)) {
                case 0 -> lines.set(at, line.substring(0, cut));
                case 1 -> lines.add(at, line);
                case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
                case 3 -> lines.set(at, line + lines.get(random.nextInt(lines.size())));
                case 4 ->
                        lines.set(
                                at,
                                line.substring(0, cut)
                                        + sign(NOISE, random).repeat(3)
                                        + line.substring(cut));
                default -> lines.set(at, "");
            }
        }
        return lines.stream().map(SourceLine::of).toList();
    }
}
