package org.banmian.contract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationsTest {

    @Test
    void wordsStandInOrderAndApart() {
        Token first = new Token(0, 2, "n");
        Token second = new Token(2, 3, "v");

        assertThat(tokens(first, second).tokens()).containsExactly(first, second);
        assertThatThrownBy(() -> tokens(second, first))
                .hasMessageStartingWith("tokens must be in order and apart");
        assertThatThrownBy(() -> tokens(first, new Token(1, 3, "v")))
                .hasMessageStartingWith("tokens must be in order and apart");
    }

    @Test
    void entitiesOfTwoKindsMayLieInEachOther() {
        Entity organisation = entity(Entity.Kind.ORGANISATION, 0, 6);
        Entity place = entity(Entity.Kind.PLACE, 0, 2);

        assertThat(entities(organisation, place).entities()).hasSize(2);
        assertThatThrownBy(() -> entities(organisation, entity(Entity.Kind.ORGANISATION, 4, 8)))
                .hasMessageStartingWith("entities must be in order and apart");
    }

    @Test
    void whatNobodyHasReadIsUndetermined() {
        assertThat(Annotations.NONE.language()).isEqualTo("und");
        assertThat(Annotations.NONE.tokens()).isEmpty();
        assertThat(Annotations.NONE.end()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1n", "n n", "名", "abcdefghi"})
    void whatIsNoPartOfSpeechIsRefused(String tag) {
        assertThatThrownBy(() -> new Token(0, 1, tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no part of speech");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+101", "1E-101", "1E+1000000000", "1E-1000000000"})
    void aQuantityNobodyCouldWriteOutIsRefused(String value) {
        assertThatThrownBy(() -> new Quantity(0, 1, new BigDecimal(value), "吨"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a value has at most 100 digits");
    }

    @Test
    void theEndIsThatOfTheLastWordSpokenOf() {
        Annotations read =
                new Annotations(
                        "zh-Hans",
                        List.of(new Token(0, 2, "n")),
                        List.of(entity(Entity.Kind.PLACE, 0, 3)),
                        List.of(new TimeExpression(0, 4, null)),
                        List.of(new Quantity(0, 5, BigDecimal.ONE, "个")),
                        null,
                        List.of(new Span(0, 6)));

        assertThat(read.end()).isEqualTo(6);
    }

    private static Annotations tokens(Token... tokens) {
        return new Annotations("zh", List.of(tokens), null, null, null, null, null);
    }

    private static Annotations entities(Entity... entities) {
        return new Annotations("zh", null, List.of(entities), null, null, null, null);
    }

    private static Entity entity(Entity.Kind kind, int start, int end) {
        return new Entity(kind, start, end, null, null, null);
    }
}
