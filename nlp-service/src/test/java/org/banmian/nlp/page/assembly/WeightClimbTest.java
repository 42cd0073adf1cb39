package org.banmian.nlp.page.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banmian.nlp.language.HanLpLexicon;
import org.banmian.nlp.page.Lexicon;
import org.junit.jupiter.api.Test;

class WeightClimbTest {

    private final Lexicon lexicon = new HanLpLexicon();
    private final List<GoldPage> pages = GoldPage.series(6, 3, lexicon);
    private final List<Double> sums = new ArrayList<>();

    @Test
    void climbLeadsUpFromASpoiltWeight() {
        Weights spoilt = spoilt(Sign.SHARES_SOME, -1);
        sums.add(score(spoilt).sum());
        WeightClimb climb =
                new WeightClimb(spoilt, this::score, 0, (sign, weights, s) -> sums.add(s.sum()));
        for (int pass = 0; pass < 3; pass++) {
            climb.pass(List.of(Sign.SHARES_SOME, Sign.DASH), 2);
        }
        assertThat(sums).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
        assertThat(climb.weights().of(Sign.SHARES_SOME)).isGreaterThan(0);
        assertThat(score(climb.weights()).sum()).isEqualTo(sums.get(sums.size() - 1));
    }

    private Score score(Weights weights) {
        return GoldPage.score(pages, lexicon, weights);
    }

    private static Weights spoilt(Sign spoilt, double value) {
        Map<Sign, Double> values = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            values.put(sign, sign == spoilt ? value : Weights.shipped().of(sign));
        }
        return new Weights(values);
    }
}
