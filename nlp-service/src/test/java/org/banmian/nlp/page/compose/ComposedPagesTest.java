package org.banmian.nlp.page.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A composed page and its gold tell of the same characters, and twice of the same page. */
class ComposedPagesTest {

    private static final int PAGES = 60;

    private final Library library = Library.ofResources();
    private final List<ComposedPage> pages =
            IntStream.rangeClosed(1, PAGES).mapToObj(i -> ComposedPage.of(library, 7, i)).toList();

    @Test
    void sameSeedGivesTheSamePage() {
        for (int i = 0; i < PAGES; i++) {
            ComposedPage again = ComposedPage.of(library, 7, i + 1);
            assertThat(again.text()).isEqualTo(pages.get(i).text());
            assertThat(again.gold()).isEqualTo(pages.get(i).gold());
        }
    }

    @Test
    void goldHoldsExactlyTheCharactersOfThePage() throws IOException {
        for (ComposedPage page : pages) {
            StringBuilder gold = new StringBuilder();
            collect(new ObjectMapper().readTree(page.gold()), gold);
            assertThat(signs(gold.toString())).as(page.name()).isEqualTo(signs(page.text()));
        }
    }

    @Test
    void everyReadingOrderAndDamageOccurs() {
        assertThat(pages).extracting(p -> p.house().order()).contains(House.Order.values());
        assertThat(pages).extracting(p -> p.house().halfWidth()).contains(House.HalfWidth.values());
        assertThat(pages).anyMatch(p -> p.text().contains("\""));
        assertThat(pages).anyMatch(p -> p.copies().stream().anyMatch(Copy::missingHead));
    }

    @Test
    void noArticleIsOnAPageTwice() {
        assertThat(pages)
                .allSatisfy(
                        p ->
                                assertThat(p.copies())
                                        .extracting(Copy::article)
                                        .doesNotHaveDuplicates());
    }

    private static void collect(JsonNode gold, StringBuilder into) {
        for (JsonNode article : gold.get("articles")) {
            for (String field : List.of("headline", "kicker", "subtitle")) {
                into.append(article.get(field).asText());
            }
            into.append(
                    article.get("byline_inline").asBoolean() ? "" : article.get("byline").asText());
            article.get("paragraphs").forEach(p -> into.append(p.asText()));
            article.get("captions").forEach(c -> into.append(c.asText()));
        }
        gold.get("furniture").forEach(f -> into.append(f.asText()));
    }

    /** How often each sign occurs; width, kind of quote, blanks and asterisks aside. */
    private static Map<Integer, Long> signs(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[“”‘’\"']", "\"")
                .replaceAll("[\\s*]", "")
                .codePoints()
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
