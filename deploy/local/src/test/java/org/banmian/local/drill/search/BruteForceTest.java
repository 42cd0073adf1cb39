package org.banmian.local.drill.search;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.ArticleId;
import org.banmian.local.drill.check.StoredArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A checker that has never failed proves nothing. */
class BruteForceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Question QUESTION = Question.of("水渠");

    // Single quotes for double ones.
    private static final String FOUND =
            "{'total':2,'items':[{'id':'drill/2024-02-01/1/1','revision':3},"
                    + "{'id':'drill/2024-01-01/1/1','revision':1}],"
                    + "'facets':{'publication':[{'value':'drill','articles':2}],"
                    + "'page':[{'value':'1','articles':2}],"
                    + "'genre':[{'value':'unknown','articles':2}]},"
                    + "'histogram':[{'value':'2024-01','articles':1},"
                    + "{'value':'2024-02','articles':1}]}";

    private final BruteForce truth =
            new BruteForce(
                    List.of(
                            row("drill/2024-01-01/1/1", 1, "修好水渠"),
                            row("drill/2024-02-01/1/1", 3, "水渠修好了"),
                            row("drill/2024-02-01/1/2", 1, "书屋"),
                            new StoredArticle(
                                    ArticleId.parse("drill/2024-02-01/1/3"), 2, Optional.empty())));

    @Test
    void theTruthPasses() {
        assertThatCode(() -> truth.check(QUESTION, answer(FOUND))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a wrong total          | 'total':2                      | 'total':3",
                "an article missing     | ,{'id':'drill/2024-01-01/1/1','revision':1} | ``",
                "another article        | 2024-01-01/1/1                 | 2024-01-01/1/2",
                "another order          | {'id':'drill/2024-02-01/1/1','revision':3},{'id':'drill/2024-01-01/1/1','revision':1} | {'id':'drill/2024-01-01/1/1','revision':1},{'id':'drill/2024-02-01/1/1','revision':3}",
                "an old revision        | 'revision':3                   | 'revision':2",
                "a wrong count          | 'value':'drill','articles':2   | 'value':'drill','articles':1",
                "a value nothing has    | {'value':'1','articles':2}     | {'value':'1','articles':2},{'value':'2','articles':1}",
                "a month missing        | {'value':'2024-01','articles':1}, | ``",
            })
    void aPlantedFaultIsFound(String fault, String held, String planted) {
        String answer = FOUND.replace(held, planted);

        assertThatThrownBy(() -> truth.check(QUESTION, answer(answer)))
                .as(fault)
                .isInstanceOf(AssertionError.class);
    }

    private static Answer answer(String text) throws JsonProcessingException {
        JsonNode answer = JSON.readTree(text.replace('\'', '"'));
        List<JsonNode> items = new ArrayList<>();
        answer.path("items").forEach(items::add);
        return new Answer(
                answer.path("total").asLong(),
                items,
                answer.path("facets"),
                answer.path("histogram"));
    }

    private static StoredArticle row(String id, int revision, String text) {
        Piece piece =
                new Piece(PieceRole.PARAGRAPH, text, List.of(new Span(0, text.length())), null, 1);
        SegmentedArticle article =
                new SegmentedArticle(
                        List.of(piece),
                        null,
                        null,
                        Genre.UNKNOWN,
                        Annotations.NONE,
                        null,
                        new Confidence(1, null));
        return new StoredArticle(ArticleId.parse(id), revision, Optional.of(article));
    }
}
