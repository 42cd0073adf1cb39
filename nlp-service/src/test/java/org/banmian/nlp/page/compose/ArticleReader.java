package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.nlp.page.compose.Article.Passage;
import org.banmian.nlp.page.compose.Article.Person;

/**
 * Reads the files of articles: blocks apart by {@code ====}, fields as {@code name: value},
 * crossheads behind {@code # } with their lines apart by {@code " / "}, every other line a
 * paragraph.
 */
final class ArticleReader {

    private static final List<String> FIELDS =
            List.of(
                    "topic",
                    "genre",
                    "kicker",
                    "headline",
                    "subheadline",
                    "dateline",
                    "authors",
                    "compiled");

    private ArticleReader() {}

    static List<Article> read(String file) {
        return Arrays.stream(file.split("(?m)^====$"))
                .filter(block -> !block.isBlank())
                .map(ArticleReader::article)
                .toList();
    }

    private static Article article(String block) {
        Map<String, String> fields = new HashMap<>();
        List<Passage> passages = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        for (String line : block.lines().toList()) {
            int colon = line.indexOf(": ");
            String name = line.endsWith(":") ? line.substring(0, line.length() - 1) : "";
            if (colon > 0 && FIELDS.contains(line.substring(0, colon))) {
                fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
            } else if (line.startsWith("caption: ")) {
                captions.add(line.substring("caption: ".length()).strip());
            } else if (line.startsWith("# ")) {
                passages.add(new Passage(List.of(line.substring(2).strip().split(" / ")), true));
            } else if (!line.isBlank() && !FIELDS.contains(name)) {
                passages.add(new Passage(List.of(line.strip()), false));
            }
        }
        return new Article(
                fields.getOrDefault("topic", ""),
                fields.getOrDefault("genre", "report"),
                fields.getOrDefault("kicker", ""),
                fields.getOrDefault("headline", ""),
                fields.getOrDefault("subheadline", ""),
                fields.getOrDefault("dateline", ""),
                people(fields.getOrDefault("authors", "")),
                words(fields.getOrDefault("compiled", "")),
                passages,
                captions);
    }

    private static List<Person> people(String field) {
        return Arrays.stream(field.split(" / "))
                .filter(p -> !p.isBlank())
                .map(ArticleReader::person)
                .toList();
    }

    /** A name behind its role, or a bare name. */
    private static Person person(String entry) {
        List<String> words = words(entry);
        return words.size() == 1
                ? new Person("", words.get(0))
                : new Person(words.get(0), words.get(1));
    }

    private static List<String> words(String field) {
        return Arrays.stream(field.split(" ")).filter(w -> !w.isBlank()).toList();
    }
}
