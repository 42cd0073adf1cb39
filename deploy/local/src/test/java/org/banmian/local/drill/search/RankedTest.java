package org.banmian.local.drill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankedTest {

    private static final List<Ranked> LIST =
            List.of(
                    new Ranked("a", 3f),
                    new Ranked("b", 2f),
                    new Ranked("c", 2f),
                    new Ranked("d", 1f));

    @Test
    void articlesOfOneScoreMayStandInAnyOrder() {
        assertThat(Ranked.isSameOrder(LIST, LIST)).isTrue();
        assertThat(
                        Ranked.isSameOrder(
                                LIST,
                                List.of(
                                        new Ranked("a", 3f),
                                        new Ranked("c", 2f),
                                        new Ranked("b", 2.000001f),
                                        new Ranked("d", 1f))))
                .isTrue();
    }

    @Test
    void amongThoseOfTheLastScoreTheListEnds() {
        assertThat(Ranked.isSameOrder(LIST, with(3, new Ranked("e", 1f)))).isTrue();
    }

    @Test
    void anotherScoreOrAnotherArticleIsAnotherOrder() {
        assertThat(Ranked.isSameOrder(LIST, LIST.subList(0, 3))).isFalse();
        assertThat(Ranked.isSameOrder(LIST, with(0, new Ranked("a", 3.1f)))).isFalse();
        assertThat(Ranked.isSameOrder(LIST, with(0, new Ranked("e", 3f)))).isFalse();
        assertThat(Ranked.isSameOrder(LIST, with(1, new Ranked("e", 2f)))).isFalse();
    }

    private static List<Ranked> with(int place, Ranked other) {
        Ranked[] list = LIST.toArray(Ranked[]::new);
        list[place] = other;
        return List.of(list);
    }
}
