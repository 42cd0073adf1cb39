package org.banmian.store.search.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompanionsTest {

    private static final Companions OF_HUNDRED = new Companions(100, 10_000);

    @Test
    void theAssociationIsTheLogLikelihoodRatio() {
        // Twice the sum of observed * ln(observed / expected) over the four cells, worked out
        // apart:
        // 30 of 100 beside 170 of 9,900.
        assertThat(OF_HUNDRED.companion("甲", 30, 200).association())
                .isCloseTo(119.62, within(0.01));
    }

    @Test
    void whoIsNamedEverywhereComesBehindWhoIsNamedHere() {
        List<Companion> closest =
                Companions.closest(
                        List.of(
                                OF_HUNDRED.companion("everywhere", 90, 8_500),
                                OF_HUNDRED.companion("here", 40, 60),
                                OF_HUNDRED.companion("once", 1, 1)),
                        10);

        assertThat(closest)
                .extracting(Companion::name)
                .containsExactly("here", "once", "everywhere");
    }

    @Test
    void whoIsNamedLessOftenThanByChanceIsNoCompanion() {
        Companion chance = OF_HUNDRED.companion("chance", 50, 5_000);
        Companion avoided = OF_HUNDRED.companion("avoided", 10, 5_000);

        assertThat(chance.association()).isZero();
        assertThat(avoided.association()).isZero();
        assertThat(Companions.closest(List.of(chance, avoided), 10)).isEmpty();
    }

    @Test
    void whereAllArticlesNameThemNobodyIsSpecial() {
        assertThat(new Companions(10, 10).companion("甲", 10, 10).association()).isZero();
        assertThat(new Companions(10, 10).companion("甲", 3, 3).association()).isZero();
    }

    @Test
    void equallyCloseCompanionsComeByName() {
        List<Companion> closest =
                Companions.closest(
                        List.of(
                                OF_HUNDRED.companion("乙", 5, 9),
                                OF_HUNDRED.companion("丙", 5, 9),
                                OF_HUNDRED.companion("丁", 5, 9)),
                        2);

        assertThat(closest).extracting(Companion::name).containsExactly("丁", "丙");
    }
}
