package org.banmian.nlp.language;

import java.util.List;
import java.util.Random;

/** Makes hostile and ordinary texts for the property tests, the same ones for the same seed. */
final class AnyText {

    private static final List<String> SCRAPS =
            List.of(
                    "记者",
                    "市委书记",
                    "王建国",
                    "说",
                    "在",
                    "吕梁市",
                    "离石区",
                    "有限公司",
                    "党支部",
                    "的",
                    "，",
                    "。",
                    "、",
                    "\n",
                    "　",
                    " ",
                    "2022年12月1日",
                    "11 月 27 日",
                    "昨日上午",
                    "310亿元",
                    "０．３５元/度",
                    "“",
                    "”",
                    "（",
                    ")",
                    "《",
                    "市政府",
                    "習近平",
                    "臺灣",
                    "區",
                    "😀",
                    "👩‍👩‍👧",
                    "ab",
                    "Ｎ",
                    "\t",
                    "\u0001",
                    "\u200B",
                    "\uFEFF",
                    "é",
                    "한국",
                    "かな",
                    "未##人",
                    "始##始",
                    "末##末",
                    "%",
                    "一",
                    "二十四节气",
                    "张",
                    "县",
                    "村",
                    "社区",
                    "大学",
                    "至",
                    "-",
                    "·",
                    "\u0000",
                    "𠮷",
                    "摄",
                    "整理");

    private AnyText() {}

    /** A text of up to {@code scraps} scraps, now and then an arbitrary character between them. */
    static String of(long seed, int scraps) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(scraps + 1); i > 0; i--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            if (random.nextInt(4) == 0) {
                text.append((char) (0x4E00 + random.nextInt(0x51A6)));
            }
            if (random.nextInt(20) == 0) {
                text.appendCodePoint(anyCodePoint(random));
            }
        }
        return text.toString();
    }

    private static int anyCodePoint(Random random) {
        int point = random.nextInt(Character.MAX_CODE_POINT + 1);
        return Character.getType(point) == Character.SURROGATE ? '?' : point;
    }
}
