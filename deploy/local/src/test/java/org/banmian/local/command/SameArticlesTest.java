package org.banmian.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banmian.ingest.format.sample.Newspaper;
import org.banmian.ingest.format.sample.Samples;
import org.banmian.ingest.format.sample.Story;
import org.banmian.local.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One page of a newspaper, whatever it comes in, is cut into the articles its editors wrote. */
class SameArticlesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, byte[]> SOURCES = sources();
    private static final Map<String, JsonNode> PAGES = new TreeMap<>();

    static Map<String, byte[]> sources() {
        Map<String, byte[]> sources = new TreeMap<>(Samples.scanned(Newspaper.page()));
        sources.put("pdf", Samples.pdf(Newspaper.page()));
        sources.put("text", Newspaper.text().getBytes(UTF_8));
        return sources;
    }

    static List<String> formats() {
        return List.copyOf(SOURCES.keySet());
    }

    @BeforeAll
    static void segment(@TempDir Path folder) throws IOException {
        List<String> words = new ArrayList<>(List.of("segment", "--out", folder.toString()));
        for (Map.Entry<String, byte[]> source : SOURCES.entrySet()) {
            Path file = folder.resolve(source.getKey() + ".page");
            words.add(Files.write(file, source.getValue()).toString());
        }

        assertThat(BanmianCommand.line().execute(words.toArray(String[]::new)))
                .isEqualTo(ExitCode.OK);

        for (String format : formats()) {
            Path answer = folder.resolve(format + ".json");
            PAGES.put(format, JSON.readTree(Files.readString(answer)));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theArticlesAreThoseOfTheEditors(String format) {
        assertThat(articles(PAGES.get(format)))
                .containsExactlyInAnyOrderElementsOf(
                        Newspaper.stories().stream().map(SameArticlesTest::plain).toList());
    }

    @Test
    void everyFormatOfThePageIsThere() {
        assertThat(formats()).hasSize(11);
    }

    private static List<Story> articles(JsonNode page) {
        List<Story> articles = new ArrayList<>();
        for (JsonNode article : page.get("articles")) {
            articles.add(
                    plain(
                            new Story(
                                    article.get("kicker").textValue(),
                                    article.get("headline").textValue(),
                                    article.get("subtitle").textValue(),
                                    article.get("byline").textValue(),
                                    texts(article.get("paragraphs")),
                                    String.join("", texts(article.get("captions"))))));
        }
        return articles;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    // Between words of Chinese a blank says nothing, and formats of words have none.
    private static Story plain(Story story) {
        return new Story(
                unblanked(story.kicker()),
                unblanked(story.headline()),
                unblanked(story.subtitle()),
                unblanked(story.byline()),
                story.paragraphs().stream().map(SameArticlesTest::unblanked).toList(),
                unblanked(story.caption()));
    }

    private static String unblanked(String text) {
        return text.replaceAll("\\s", "");
    }
}
