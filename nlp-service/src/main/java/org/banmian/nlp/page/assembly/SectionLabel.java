package org.banmian.nlp.page.assembly;

import java.util.List;

/**
 * Whether a heading names a section of the paper rather than an article: {@code 乡村振兴进行时}, {@code
 * 深入学习贯彻党的二十大精神 基层声音}, {@code 来自抗击疫情一线的报道}. Papers name their sections with few words.
 */
final class SectionLabel {

    private static final List<String> ENDS =
            List.of(
                    "声音", "进行时", "在路上", "大家谈", "之窗", "专栏", "专版", "专刊", "时空", "调研行", "一线报道", "的报道",
                    "系列报道", "专题报道", "广角", "视点", "讲堂", "论坛", "风采", "走基层", "天地", "文苑", "速递", "茶座",
                    "副刊", "周刊", "百科", "面对面", "直通车", "回音壁", "曝光台");

    private static final List<String> STARTS = List.of("来自", "新春走基层", "聚焦两会", "两会");
    private static final int LONGEST = 24;
    private static final int LONGEST_BY_START = 14;

    private SectionLabel() {}

    static boolean is(String text) {
        return (text.length() <= LONGEST && ENDS.stream().anyMatch(text::endsWith))
                || (text.length() <= LONGEST_BY_START
                        && STARTS.stream().anyMatch(text::startsWith));
    }
}
