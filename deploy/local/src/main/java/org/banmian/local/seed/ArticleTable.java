package org.banmian.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.banmian.local.table.Table;

/** The articles of pages as the store answers them, one row each. */
public final class ArticleTable {

    private static final String NO_HEADLINE = "(no headline)";

    private final Table table =
            new Table("ARTICLE", "HEADLINE", "BYLINE", "LENGTH", "PEOPLE", "PLACES");
    private int articles;

    /** Adds the articles of one page. */
    public void add(JsonNode page) {
        for (JsonNode article : page.path("articles")) {
            articles++;
            table.row(
                    article.path("id").asText(),
                    orElse(text(article, "headline"), NO_HEADLINE),
                    text(article, "byline"),
                    article.path("length").asText(),
                    names(article.path("people")),
                    names(article.path("places")));
        }
    }

    /** How many articles were added. */
    public int articles() {
        return articles;
    }

    /** The lines of the table, none wider than so many columns. */
    public List<String> lines(int columns) {
        return table.lines(columns);
    }

    private static String text(JsonNode article, String field) {
        return article.path(field).isTextual() ? article.path(field).asText() : "";
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static String names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "));
    }
}
