package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What belongs to the page and to no article: labels, imprint, folio. */
final class Furniture {

    private static final List<String> LABELS =
            List.of(
                    "来自防汛一线的报道",
                    "奋进新征程 建功新时代",
                    "书香澄川",
                    "新春走基层",
                    "聚焦乡村特色产业",
                    "用好绿电 服务发展",
                    "民生直通车",
                    "一线传真",
                    "高质量发展调研行",
                    "学思想 强党性 重实践 建新功",
                    "基层声音",
                    "健康生活",
                    "法治时空",
                    "澄川新闻",
                    "凝心聚力促转型 真抓实干开新局",
                    "文明实践进行时",
                    "非遗里的澄川",
                    "百姓身边事",
                    "综合新闻",
                    "环球速览");

    private static final List<String> PAPERS = List.of("澄川日报", "柏岭新报", "漪水晚报", "临漪周讯");
    private static final List<String> DESKS = List.of("专刊部", "要闻部", "经济新闻部", "政教专刊部", "县区新闻中心");
    private static final List<String> NAMES =
            List.of("宁采臣", "岳小川", "孔令奇", "闫广运", "费雯", "曲大同", "苏映雪", "黎昕", "陶冶", "阎如山", "钱多多", "柏青");
    private static final List<String> DAYS = List.of("一", "二", "三", "四", "五", "六", "日");

    private final Dice dice;

    Furniture(Dice dice) {
        this.dice = dice;
    }

    /** The lines of each piece of furniture; no label is one of the {@code kickers} of the page. */
    List<List<String>> pieces(Set<String> kickers) {
        List<List<String>> pieces = new ArrayList<>();
        List<String> labels =
                dice.shuffled(LABELS.stream().filter(l -> !kickers.contains(l)).toList());
        int count = dice.weigh(List.of(0, 1, 2, 3), 3, 4, 2, 1);
        for (String label : labels.subList(0, count)) {
            pieces.add(label(label));
        }
        if (dice.chance(0.06)) {
            pieces.add(upright(labels.get(count)));
        }
        if (dice.chance(0.55)) {
            pieces.add(List.of(imprint()));
        }
        if (dice.chance(0.4)) {
            pieces.add(List.of(folio()));
        }
        return pieces;
    }

    private List<String> label(String label) {
        return dice.weigh(
                List.of(List.of(label), List.of(label + label), List.of(label, label)), 7, 2, 1);
    }

    /** A label set upright comes out as crumbs, each a piece of its own. */
    private List<String> upright(String label) {
        List<String> crumbs = new ArrayList<>();
        int at = 0;
        while (at < label.length()) {
            int to = Math.min(label.length(), at + dice.weigh(List.of(1, 2, 3), 6, 2, 1));
            crumbs.add(label.substring(at, to).strip());
            at = to;
        }
        return crumbs.stream().filter(c -> !c.isEmpty()).toList();
    }

    private String imprint() {
        String colon = dice.chance(0.5) ? "：" : ":";
        String layout = "组版" + colon + dice.pick(NAMES);
        String editor = "责编" + colon + dice.pick(NAMES);
        String reader = "校对" + colon + dice.pick(NAMES);
        String mail = "电子信箱" + colon + letters() + "@163.com";
        return switch (dice.between(0, 2)) {
            case 0 -> dice.pick(DESKS) + "主办 " + String.join(" ", layout, editor, reader, mail);
            case 1 ->
                    "责任编辑"
                            + colon
                            + dice.pick(NAMES)
                            + " 版式设计"
                            + colon
                            + dice.pick(NAMES)
                            + " 电话"
                            + colon
                            + "0399-"
                            + dice.between(2000000, 8999999);
            default -> String.join(" ", editor, "美编" + colon + dice.pick(NAMES), reader);
        };
    }

    private String folio() {
        String date =
                dice.between(2014, 2024)
                        + "年"
                        + dice.between(1, 12)
                        + "月"
                        + dice.between(1, 28)
                        + "日";
        String day = "星期" + dice.pick(DAYS);
        int page = dice.between(1, 8);
        return switch (dice.between(0, 2)) {
            case 0 -> dice.pick(PAPERS) + " " + date + " " + day + " 第" + page + "版";
            case 1 ->
                    page
                            + " "
                            + dice.pick(List.of("要闻", "综合", "县区", "专题"))
                            + " "
                            + date
                            + " "
                            + day;
            default -> date + " " + day + " " + dice.pick(PAPERS);
        };
    }

    private String letters() {
        return IntStream.range(0, dice.between(5, 8))
                .mapToObj(i -> String.valueOf((char) dice.between('a', 'z')))
                .collect(Collectors.joining());
    }
}
