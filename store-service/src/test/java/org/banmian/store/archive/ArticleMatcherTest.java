package org.banmian.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banmian.store.Pages.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banmian.contract.article.SegmentedArticle;
import org.junit.jupiter.api.Test;

class ArticleMatcherTest {

    private static final String LONG = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

    @Test
    void theLargestOverlapIsMatchedFirst() {
        SegmentedArticle half = article("题", LONG.substring(0, 12));
        SegmentedArticle most = article("题", LONG.substring(0, 20));

        assertThat(numbers(List.of(half, most), List.of(article("题", LONG))))
                .containsExactly(Map.entry(0, 2));
    }

    @Test
    void lessThanHalfOfTheShorterTextIsNoMatch() {
        assertThat(
                        numbers(
                                List.of(article("甲", "一二三四五六七八九十")),
                                List.of(article("乙", "六七八九十百千万亿兆"))))
                .isEmpty();
    }

    @Test
    void aShortTextInsideALongOneIsAMatch() {
        assertThat(
                        numbers(
                                List.of(article("题", LONG)),
                                List.of(article("题", LONG.substring(4, 9)))))
                .containsExactly(Map.entry(0, 1));
    }

    @Test
    void equalOverlapsGoToTheLowestNumber() {
        SegmentedArticle one = article("题一", LONG);
        SegmentedArticle two = article("题二", LONG);

        assertThat(numbers(List.of(one, two), List.of(article("题三", LONG))))
                .containsExactly(Map.entry(0, 1));
    }

    @Test
    void anArticleThatIsThereGoesBeforeAWithdrawnOneOfTheSameText() {
        HeldArticle gone = HeldArticle.first(1, "x", article("题一", LONG)).gone();
        HeldArticle there = HeldArticle.first(2, "y", article("题二", LONG));

        Map<Integer, HeldArticle> matched =
                ArticleMatcher.match(List.of(gone, there), List.of(article("题三", LONG)));

        assertThat(matched.get(0).number()).isEqualTo(2);
    }

    @Test
    void articlesOfEqualTextKeepTheirNumbersInReadingOrder() {
        SegmentedArticle photo = article("图片新闻", "图为活动现场。");

        assertThat(numbers(List.of(photo, photo, photo), List.of(photo, photo, photo)))
                .containsExactly(Map.entry(0, 1), Map.entry(1, 2), Map.entry(2, 3));
    }

    @Test
    void equalContentIsMatchedBeforeALargerArticleThatHoldsItToo() {
        SegmentedArticle small = article("图", LONG.substring(0, 6));
        SegmentedArticle large = article("文", LONG);
        SegmentedArticle larger = article("文", LONG + "天地玄黄宇宙洪荒" + LONG);

        assertThat(numbers(List.of(small, large), List.of(larger, small)))
                .containsExactly(Map.entry(0, 2), Map.entry(1, 1));
    }

    @Test
    void blanksDoNotMatter() {
        assertThat(
                        numbers(
                                List.of(article("题", "保供电暖民心在行动")),
                                List.of(article("题", "保 供　电 暖 民 心 在 行 动"))))
                .containsExactly(Map.entry(0, 1));
    }

    @Test
    void aTextTooShortForAShingleIsOne() {
        assertThat(numbers(List.of(article("题")), List.of(article("题", "\u3000"))))
                .containsExactly(Map.entry(0, 1));
    }

    @Test
    void textsOfBlanksAloneMatchNothingButTheirEqual() {
        assertThat(numbers(List.of(article("\u3000")), List.of(article(" ")))).isEmpty();
    }

    private static Map<Integer, Integer> numbers(
            List<SegmentedArticle> before, List<SegmentedArticle> now) {
        List<HeldArticle> held = new ArrayList<>();
        for (SegmentedArticle each : before) {
            held.add(HeldArticle.first(held.size() + 1, ContentDigest.of(each), each));
        }
        return ArticleMatcher.match(held, now).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().number()));
    }
}
