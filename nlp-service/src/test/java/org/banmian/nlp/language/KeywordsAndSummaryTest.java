package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Keyword;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.Span;
import org.junit.jupiter.api.Test;

class KeywordsAndSummaryTest {

    private static final LanguageReader READER = new LanguageReader();

    private static final String HEADLINE = "养老院里过冬至";
    private static final String LEAD =
            "本报讯（记者 冯海燕）12月22日，位于市区的尚亲养老院里，老人们相聚一起包饺子。养老院是医养结合的养老机构，为老人提供护理。";
    private static final String REST = "天气很好。志愿者给老人们表演了节目，老人们十分开心。";

    private static ArticleText article() {
        String text = HEADLINE + "\n" + LEAD + "\n" + REST;
        int lead = HEADLINE.length() + 1;
        int rest = lead + LEAD.length() + 1;
        return new ArticleText(
                text,
                List.of(
                        new ArticleText.Part(PieceRole.HEADLINE, new Span(0, HEADLINE.length())),
                        new ArticleText.Part(
                                PieceRole.PARAGRAPH, new Span(lead, lead + LEAD.length())),
                        new ArticleText.Part(PieceRole.PARAGRAPH, new Span(rest, text.length()))),
                List.of());
    }

    @Test
    void whatTheHeadlineSaysIsAmongTheHeaviestKeywords() {
        Annotations read = READER.read(article(), ReadingContext.UNKNOWN);
        assertThat(read.keywords()).hasSizeBetween(3, 10);
        assertThat(read.keywords().subList(0, 4)).extracting(Keyword::text).contains("养老院");
        assertThat(read.keywords())
                .isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
    }

    @Test
    void theSummaryBeginsWithTheLeadWithoutItsDateline() {
        Annotations read = READER.read(article(), ReadingContext.UNKNOWN);
        List<Span> summary = read.summary();
        assertThat(summary).hasSizeBetween(1, 3).isSorted();
        assertThat(summary.get(0).in(article().text())).isEqualTo("12月22日，位于市区的尚亲养老院里，老人们相聚一起包饺子。");
    }

    @Test
    void theSummaryTakesWholeSentencesOfTheBodyOnly() {
        for (Span span : READER.read(article(), ReadingContext.UNKNOWN).summary()) {
            assertThat(span.start()).isGreaterThan(HEADLINE.length());
            assertThat(span.in(article().text())).endsWith("。").doesNotContain("\n");
        }
    }

    @Test
    void aWordThatEveryArticleHoldsSaysLessThanARareOne() {
        DocumentFrequencies bundled = DocumentFrequencies.bundled();
        assertThat(bundled.weight("发展")).isLessThan(bundled.weight("核酸"));
        assertThat(bundled.weight("从未见过的词")).isGreaterThan(bundled.weight("核酸"));
    }

    @Test
    void frequenciesCountedFromAnArchiveAreReadBackAndAlwaysTheSameBytes() throws IOException {
        DocumentFrequencies.Counter counter = new DocumentFrequencies.Counter();
        counter.add(List.of("养老院", "老人", "老人"));
        counter.add(List.of("老人", "饺子"));
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        counter.write(first, 1);
        counter.write(second, 1);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
        DocumentFrequencies read =
                DocumentFrequencies.read(new ByteArrayInputStream(first.toByteArray()));
        assertThat(read.weight("老人")).isZero();
        assertThat(read.weight("饺子")).isEqualTo(Math.log(3 / 2.0));
    }

    @Test
    void aLineThatIsNoWordAndCountIsNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("#\t2\n老人 3\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(
                        () ->
                                DocumentFrequencies.read(
                                        new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessage("no word and count: 老人 3");
    }
}
