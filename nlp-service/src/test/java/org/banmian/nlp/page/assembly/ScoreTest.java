package org.banmian.nlp.page.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banmian.nlp.page.assembly.Score.Tally;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final String ROAD = "新修的公路昨天通车，沿线三个村的苹果当天就运到了县城的市场。";
    private static final String RAIN = "连日的大雨使水库的水位涨了二十厘米，下游各站已经派人值守。";

    private final Outline road = Outline.of("公路 通车", ROAD);
    private final Outline rain = Outline.of("大雨涨水", RAIN);
    private final List<Outline> gold = List.of(road, rain);

    @Test
    void whatDiffersInMarksWidthAndBlanksAloneIsRight() {
        Outline plain = Outline.of("公路通车", ROAD.replaceAll("[，。]", " "));
        assertThat(Score.of(List.of(rain, plain), gold)).isEqualTo(score(2, 2, 2, 2));
        assertThat(Outline.of("１２", "３").sameHeadline(Outline.of("12", "三"))).isTrue();
    }

    @Test
    void headlinesChangedOverAreWrongThoughTheirBodiesAreRight() {
        List<Outline> found = List.of(Outline.of("大雨涨水", ROAD), Outline.of("公路通车", RAIN));
        assertThat(Score.of(found, gold)).isEqualTo(score(2, 2, 0, 2));
    }

    @Test
    void joinedArticlesAreWrongUnderTheRightHeadline() {
        List<Outline> found = List.of(Outline.of("公路通车", ROAD + RAIN));
        assertThat(Score.of(found, gold)).isEqualTo(score(0, 1, 1, 1));
    }

    @Test
    void halvesOfAnArticleAreWrong() {
        List<Outline> found =
                List.of(
                        Outline.of("公路通车", ROAD.substring(0, 14)),
                        Outline.of("", ROAD.substring(14)),
                        rain);
        assertThat(Score.of(found, gold)).isEqualTo(score(1, 3, 2, 2));
    }

    @Test
    void missingArticlesCountAgainstThePage() {
        Score score = Score.of(List.of(road), gold);
        assertThat(score.articles().f1()).isEqualTo(2 / 3.0);
        assertThat(score.headlines().f1()).isEqualTo(2 / 3.0);
        assertThat(Score.of(gold, gold).sum()).isEqualTo(2);
    }

    private static Score score(int bodies, int articles, int right, int headlines) {
        return new Score(new Tally(bodies, articles, 2), new Tally(right, headlines, 2));
    }
}
