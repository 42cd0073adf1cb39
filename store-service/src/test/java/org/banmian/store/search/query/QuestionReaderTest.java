package org.banmian.store.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.banmian.store.search.Field;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.query.Expression.All;
import org.banmian.store.search.query.Expression.Any;
import org.banmian.store.search.query.Expression.Holds;
import org.banmian.store.search.query.Expression.Not;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

    @Test
    void wordsHaveToBeThereAllOfThem() {
        assertThat(read("石楼县　红枣")).isEqualTo(new All(List.of(holds("石楼县"), holds("红枣"))));
    }

    @Test
    void quotesHoldAStringWithBlanksAndSigns() {
        assertThat(read("\"Very Good (OR\"")).isEqualTo(holds("very good (or"));
        assertThat(read("“中 国”")).isEqualTo(holds("中国"));
        assertThat(read("\"a\\\"b\\\\c\"")).isEqualTo(holds("a\"b\\c"));
    }

    @Test
    void andBindsCloserThanOr() {
        Expression expected =
                new Any(List.of(new All(List.of(holds("甲"), holds("乙"))), holds("丙")));

        assertThat(read("甲 乙 OR 丙")).isEqualTo(expected);
        assertThat(read("甲 AND 乙 OR 丙")).isEqualTo(expected);
        assertThat(read("（甲 乙） OR (丙)")).isEqualTo(expected);
    }

    @Test
    void aMinusOrNotDenies() {
        Expression expected = new All(List.of(holds("甲"), new Not(holds("乙"))));

        assertThat(read("甲 -乙")).isEqualTo(expected);
        assertThat(read("甲 NOT 乙")).isEqualTo(expected);
        assertThat(read("-甲")).isEqualTo(new Not(holds("甲")));
        assertThat(read("2022-12 甲-乙")).isEqualTo(new All(List.of(holds("2022-12"), holds("甲-乙"))));
    }

    @Test
    void aFieldIsOfWhatFollowsIt() {
        assertThat(read("headline:甲 乙"))
                .isEqualTo(new All(List.of(new Holds("甲", Field.HEADLINE), holds("乙"))));
        assertThat(read("标题：（甲 OR 乙）"))
                .isEqualTo(
                        new Any(
                                List.of(
                                        new Holds("甲", Field.HEADLINE),
                                        new Holds("乙", Field.HEADLINE))));
        assertThat(read("https://example.org")).isEqualTo(holds("https://example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"石楼", "(石楼", "石楼)", "石楼 AND", "OR 石楼", "石楼 OR OR", "() 石楼", "石楼 -\"\""})
    void whatCannotBeParsedIsReadAsPlainWords(String question) {
        ParsedQuestion parsed = QuestionReader.read(question);

        assertThat(parsed.notice()).startsWith("Read as plain words, because ");
        assertThat(parsed.expression().wanted()).contains(holds("石楼"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "()", "\"\"", "AND", "\u0007\u200b", "(((((("})
    void aQuestionForNothingIsRefused(String question) {
        assertThatThrownBy(() -> QuestionReader.read(question))
                .isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void aQuestionThatIsTooLongIsRefusedByItsLimit() {
        assertThatThrownBy(() -> QuestionReader.read("x".repeat(10_000)))
                .hasMessageContaining("at most 1000");
        assertThatThrownBy(() -> QuestionReader.read("甲 ".repeat(65)))
                .hasMessageContaining("at most 64");
    }

    @Test
    void deepBracketsAreReadAsPlainWords() {
        assertThat(QuestionReader.read("(".repeat(400) + "甲" + ")".repeat(400)).notice())
                .isNotNull();
    }

    @Test
    void anyTextIsReadOrRefusedAndNothingElse() {
        Random random = new Random(5);
        String signs = "甲乙ab1 \"“”()（）-:：\\ANDORNOT标题headline:\t\u0000*?~^";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder question = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                question.append(signs.charAt(random.nextInt(signs.length())));
            }
            String text = question.toString();
            assertThatCode(
                            () -> {
                                try {
                                    QuestionReader.read(text);
                                } catch (InvalidQueryException refused) {
                                    assertThat(refused.field()).isEqualTo("q");
                                }
                            })
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    private static Expression read(String question) {
        ParsedQuestion parsed = QuestionReader.read(question);
        assertThat(parsed.notice()).isNull();
        return parsed.expression();
    }

    private static Holds holds(String string) {
        return new Holds(string, null);
    }
}
