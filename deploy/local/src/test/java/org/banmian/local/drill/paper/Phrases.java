package org.banmian.local.drill.paper;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names, headlines and sentences of a paper that does not exist. */
final class Phrases {

    private static final List<String> PLACES =
            List.of("柳湾镇", "石桥乡", "北塬村", "南关街道", "清水沟", "杏花坡", "东岭矿区", "河口新城", "榆树庄", "白马渡");

    private static final List<String> THINGS =
            List.of("老旧水渠", "乡村书屋", "养老食堂", "果品冷库", "公交线路", "戏曲社团", "苗木基地", "夜间课堂", "堤岸步道", "粮食仓库");

    private static final List<String> FAMILY_NAMES =
            List.of("王", "李", "张", "刘", "陈", "杨", "赵", "高", "郭", "任");

    private static final List<String> GIVEN_NAMES =
            List.of("建国", "晓红", "志强", "秀兰", "海涛", "文静", "永平", "丽娟", "春生", "雅琴");

    private static final List<String> HEADLINES =
            List.of("%s修好%s迎新春", "%s的%s焕然一新", "%s村民合力办起%s", "走进%s看%s变化", "%s为%s立下新规矩");

    private static final List<String> SENTENCES =
            List.of(
                    "清早的雾还没有散去，%1$s的干部就带着图纸来到%2$s跟前，同工匠一起商量怎样施工。",
                    "过去这里道路泥泞，运一车货要绕行半天，如今%2$s建成以后，来回只用二十分钟。",
                    "村民%3$s算了一笔账，%2$s开放三个月，家里多收入了四千余元。",
                    "为了让老人们放心，%1$s还请来医生每周坐诊，登记造册，逐户回访。",
                    "负责这件事的%3$s说，难处不在花钱，而在于把大家的想法拢到一处。",
                    "据介绍，%1$s计划在年底以前再添两处%2$s，让更远的住户也能用上。",
                    "孩子们放学后常到%2$s写作业，%3$s便成了他们最熟悉的值班员。",
                    "下了一夜的雨，%1$s组织人手清理沟渠，%2$s没有受到损失。",
                    "账目每月在门口张贴，谁家出了多少工、用了多少料，一看就明白。",
                    "入冬以来气温偏低，%3$s每天两次查看管线，把记录本写得满满当当。",
                    "邻近几个村子的代表前来观摩，对%2$s的管理办法问得十分仔细。",
                    "%1$s还同学校约定，每逢周末由老师带队，到%2$s上一堂实践课。");

    private final RandomGenerator random;

    Phrases(RandomGenerator random) {
        this.random = random;
    }

    String headline() {
        return pick(HEADLINES).formatted(pick(PLACES), pick(THINGS));
    }

    String person() {
        return pick(FAMILY_NAMES) + pick(GIVEN_NAMES);
    }

    String sentence() {
        return pick(SENTENCES).formatted(pick(PLACES), pick(THINGS), person());
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
