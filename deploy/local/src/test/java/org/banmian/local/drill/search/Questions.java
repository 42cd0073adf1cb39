package org.banmian.local.drill.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Filters;
import org.banmian.store.search.Interval;
import org.banmian.store.search.Order;
import org.banmian.store.search.RandomQuestions;

/** The questions of a drill: of every kind, and strings cut from articles. */
public final class Questions {

    /** What articles have to end with for these questions to find something. */
    public static final List<String> ENDINGS =
            List.of(
                    "这项工作先在吕梁市离石区试点，再推广到各县。",
                    "石楼县随后也派人前来参观，带来了GPS和5G设备。",
                    "晋中市榆次区寄来了感谢信，信中说：“發展鄉村產業要有耐心。”",
                    "上海市的企业愿意收购，价格是每公斤１２．５元。",
                    "太原市的专家说 GDP 不是唯一的尺子 😀，村民的日子才是。");

    /** A place that no article names without naming something inside it. */
    public static final Question INSIDE = Question.of(Facet.PLACE, "吕梁市");

    private static final int STRINGS = 40;

    private Questions() {}

    /** The questions; the same for the same seed and articles. */
    public static List<Question> of(List<SegmentedArticle> articles, long seed) {
        List<Question> questions = new ArrayList<>(texts());
        questions.addAll(filtered());
        questions.addAll(combined());
        RandomQuestions random = new RandomQuestions(seed, articles);
        for (int i = 0; i < STRINGS; i++) {
            questions.add(Question.of('"' + random.string(random.article()) + '"'));
        }
        return questions;
    }

    private static List<Question> texts() {
        return List.of(
                Question.of("的"),
                Question.of("冷"),
                Question.of("水渠"),
                Question.of("老旧水渠 村民"),
                Question.of("\"对老旧水渠的管理办法\""),
                Question.of("水渠 AND (书屋 OR 食堂) -冷库"),
                Question.of("-记者"),
                Question.of("headline:水渠 body:登记造册"),
                Question.of("byline:王"),
                Question.of("發展乡村产业"),
                Question.of("12.5元"),
                Question.of("gdp"),
                Question.of("😀"),
                Question.of("没有哪一篇里有这句话"),
                Question.of("(水渠 OR"));
    }

    private static List<Question> filtered() {
        return List.of(
                new Question(null, Filters.NONE, Order.NEWEST, Interval.YEAR),
                INSIDE,
                Question.of(Facet.PLACE, "1411"),
                Question.of(Facet.PLACE, "山西省"),
                Question.of(Facet.PLACE, "上海市", "榆次区"),
                Question.of(Facet.PUBLICATION, "drill"),
                Question.of(Facet.PUBLICATION, "nobody"),
                Question.of(Facet.PAGE, "1", "3"),
                Question.of(Facet.GENRE, "news-report"),
                Question.of(Facet.PERSON, "王建国"),
                Question.of(Facet.PERSON, "李晓红", "张志强"),
                Question.of(Facet.JOURNALIST, "高永平", "任雅琴"),
                Question.of(Facet.PHOTOGRAPHER, "王建国"),
                Question.of(Facet.ORGANISATION, "养老食堂"));
    }

    private static List<Question> combined() {
        LocalDate from = LocalDate.of(2024, 1, 3);
        Filters time = new Filters(Map.of(), from, from.plusDays(5));
        Filters several =
                new Filters(
                        Map.of(
                                Facet.PLACE, Set.of("吕梁市"),
                                Facet.PAGE, Set.of("1", "2", "5"),
                                Facet.PUBLICATION, Set.of("drill")),
                        from,
                        null);
        return List.of(
                Question.of("水渠").with(time),
                Question.of("的").with(several),
                Question.of("的").in(Order.OLDEST),
                Question.of("村民 -书屋").with(several).in(Order.OLDEST),
                INSIDE.in(Order.OLDEST));
    }

    /** Questions whose order by relevance is compared. */
    public static List<String> ranked() {
        return List.of("水渠", "柳湾镇 书屋", "\"老旧水渠\" OR 食堂", "王建国", "修", "gdp", "石楼县 离石区");
    }
}
