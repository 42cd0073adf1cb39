package org.banmian.nlp.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.nlp.language.HanLpLexicon;
import org.banmian.nlp.page.text.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the seed pages to what is expected of them: every article whole, under its headline. */
class SeedExpectationTest {

    private static final Path EXPECTED = Path.of("../seeds/expected");

    /** Enough characters to know a place in a text again. */
    private static final int ENOUGH = 12;

    private final PageSegmenter segmenter = new PageSegmenter(new HanLpLexicon());

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            return files
                    .map(f -> f.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyArticleIsWholeAndHasItsHeadline(String name) throws IOException {
        EvaluationForm page =
                EvaluationForm.of(
                        segmenter.segment(
                                Pages.lines(Pages.read(Path.of("../seeds", name + ".txt"))),
                                Budget.unlimited()));
        JsonNode gold = new ObjectMapper().readTree(EXPECTED.resolve(name + ".json").toFile());
        for (JsonNode article : gold.get("articles")) {
            if (!article.get("paragraphs").isEmpty()) {
                holds(page.articles(), article);
            }
        }
    }

    private static void holds(List<EvaluationForm.Article> articles, JsonNode gold) {
        JsonNode paragraphs = gold.get("paragraphs");
        String first = bare(paragraphs.get(0).asText());
        String last = bare(paragraphs.get(paragraphs.size() - 1).asText());
        String head = first.substring(0, Math.min(ENOUGH, first.length()));
        String foot = last.substring(Math.max(0, last.length() - ENOUGH));
        assertThat(articles)
                .as("%s … %s", head, foot)
                .anySatisfy(
                        article -> {
                            String body = bare(String.join("", article.paragraphs()));
                            assertThat(body).startsWith(head).endsWith(foot);
                            assertThat(headings(article))
                                    .contains(bare(gold.get("headline").asText()));
                        });
    }

    private static String headings(EvaluationForm.Article article) {
        return bare(article.kicker() + article.headline() + article.subtitle());
    }

    /** The characters and digits alone. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isHan(c) || Chars.isAlphanumeric(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
