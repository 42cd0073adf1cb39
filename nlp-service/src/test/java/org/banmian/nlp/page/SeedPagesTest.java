package org.banmian.nlp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.language.HanLpLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The five seed pages, as far as each claim can be checked without a whole gold page. */
class SeedPagesTest {

    private final PageSegmenter segmenter = new PageSegmenter(new HanLpLexicon());

    static Stream<Path> seeds() {
        return Pages.seeds().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void atMostATenthIsUnassigned(Path seed) {
        List<SourceLine> lines = Pages.lines(Pages.read(seed));
        SegmentedPage page = segmenter.segment(lines, Budget.unlimited());
        LedgerCheck.check(lines, page);
        assertThat(page.ledger().unassignedShare()).isLessThanOrEqualTo(0.1);
        assertThat(page.articles()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "000_a4cb9ab709589dbc.txt, 石楼县统一战线凝心聚力战疫情, 防控疫情的举措部署到哪里, 王涛",
        "000_a4cb9ab709589dbc.txt, 交口经济技术开发区“六化”人才助力高质量发展, 第一步是拓宽渠道视野, 冯海砚",
    })
    void headlineBodyAndAuthorMeet(String seed, String headline, String body, String author) {
        SegmentedPage page =
                segmenter.segment(
                        Pages.lines(Pages.read(Path.of("..", "seeds", seed))), Budget.unlimited());
        SegmentedArticle article =
                page.articles().stream()
                        .filter(a -> a.textOf(PieceRole.PARAGRAPH).contains(body))
                        .findFirst()
                        .orElseThrow();
        assertThat(article.textOf(PieceRole.HEADLINE)).isEqualTo(headline);
        assertThat(article.credits()).extracting("name").contains(author);
    }
}
