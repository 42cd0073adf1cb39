package org.banmian.nlp.page.credit;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.banmian.nlp.page.text.Chars;

/** The words of bylines: roles before and after names, and the ends of names of organisations. */
final class CreditWords {

    /** Roles before names, longest first. */
    static final Words BEFORE =
            new Words(
                    "全媒体记者", "融媒体记者", "摄影报道", "特约记者", "见习记者", "实习记者", "首席记者", "摄影记者", "特约通讯员",
                    "通讯员", "实习生", "评论员", "特派记者", "记者", "作者", "撰文", "编辑", "编译", "摄影", "供图", "供稿",
                    "综合整理", "文/图", "图/文", "文／图", "图／文", "文图", "图文", "整理", "文", "图");

    /** Roles after names, longest first. */
    static final Words AFTER =
            new Words(
                    "摄影报道", "文/图", "图/文", "文／图", "图／文", "综合整理", "整理", "编译", "供图", "供稿", "报道", "摄影",
                    "撰文", "文图", "图文", "综合", "摄", "文", "图");

    /** Organisations that stand before a role without a name of their own. */
    static final Words HOUSES =
            new Words("本报", "本刊", "本网", "新华社", "新华网", "人民日报", "中新社", "中新网", "央视", "光明日报", "经济日报");

    private static final List<String> ORGANISATION_ENDS =
            List.of(
                    "中心", "日报", "晚报", "时报", "报社", "电视台", "广播台", "宣传部", "委员会", "公司", "大学", "学院",
                    "医院", "学校", "中学", "小学", "研究院", "研究所", "法院", "检察院", "公安局", "支队", "大队", "协会",
                    "集团", "办公室", "县委", "市委", "区委", "党校", "总工会", "团委", "融媒", "社", "报", "网", "局", "部",
                    "办");

    private static final BitSet LAST_OF_ORGANISATION =
            Chars.setOf(
                    ORGANISATION_ENDS.stream()
                            .map(word -> word.substring(word.length() - 1))
                            .collect(Collectors.joining()));

    private CreditWords() {}

    static boolean isOrganisation(String text) {
        return text.length() >= 3
                && text.length() <= 20
                && LAST_OF_ORGANISATION.get(text.charAt(text.length() - 1))
                && ORGANISATION_ENDS.stream().anyMatch(text::endsWith);
    }

    /** Some of the words, asked for only where a unit stands that one of them has there. */
    static final class Words {

        private final String[] words;
        private final BitSet first;
        private final BitSet last;

        private Words(String... words) {
            this.words = words;
            this.first = new BitSet();
            this.last = new BitSet();
            for (String word : words) {
                first.set(word.charAt(0));
                last.set(word.charAt(word.length() - 1));
            }
        }

        /** The first of them that stands there in the text, or nothing. */
        String at(String text, int at) {
            if (first.get(text.charAt(at))) {
                for (String word : words) {
                    if (text.startsWith(word, at)) {
                        return word;
                    }
                }
            }
            return "";
        }

        /** The first of them that the text ends with and that {@code fits}, or nothing. */
        String endOf(String text, Predicate<String> fits) {
            if (!text.isEmpty() && last.get(text.charAt(text.length() - 1))) {
                for (String word : words) {
                    if (text.endsWith(word) && fits.test(word)) {
                        return word;
                    }
                }
            }
            return "";
        }
    }
}
