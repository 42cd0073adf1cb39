package org.banmian.nlp.language;

import java.util.Set;

/**
 * Where the ending of an organisation's name begins: a word that names of organisations end in, or
 * a body known by itself.
 */
final class OrganisationHeads {

    /** What HanLP marks like an organisation's ending, and what ends none: groups of people. */
    private static final Set<String> GROUPS = Set.of("专家组", "中小学", "大中小学", "家委会", "观众", "团队", "团组");

    /** Endings that a longer word may begin with, where HanLP cuts a name's edge wrong: 海南|大学毕业. */
    private static final Set<String> OPENINGS = Set.of("大学", "中学", "小学", "学院", "医院", "公司");

    /** Parties are named with their country: 柬埔寨|人民党. */
    private static final Set<String> NO_PARTIES =
            Set.of(
                    "政党", "执政党", "在野党", "反对党", "全党", "入党", "建党", "管党", "治党", "兴党", "爱党", "朋党", "乱党",
                    "从严治党");

    private static final Set<String> NO_MINISTRIES =
            Set.of(
                    "编辑部", "俱乐部", "事业部", "门市部", "小卖部", "项目部", "作战部", "参谋部", "后勤部", "政治部", "经理部",
                    "营业部", "服务部", "经营部", "组织部", "宣传部", "统战部", "武装部", "指挥部", "司令部", "供应部", "销售部",
                    "市场部", "人力资源部", "财务部", "保卫部", "住院部", "门诊部", "接待部", "教学部", "研究部", "总参谋部", "支部",
                    "总支部", "党支部", "团支部");

    private final WordList heads = WordList.read("organisation-heads.txt");
    private final WordList known = WordList.read("known-organisations.txt");
    private final WordList sights = WordList.read("place-endings.txt");

    /** Whether a body of this name is known by itself. */
    boolean isKnown(String name) {
        return known.has(name);
    }

    /** Where a body begins that is known by itself and ends with the word at an index, or -1. */
    int knownStart(Wording wording, int index) {
        Word word = wording.word(index);
        int start = word.end() - known.longestBefore(wording.text(), word.end());
        if (start < word.end() && wording.isBoundary(start)) {
            return start;
        }
        // ntc marks brands, half of which are common words (现代, 光明)
        String tag = word.tag();
        boolean marked = (tag.startsWith("nt") && !tag.equals("ntc")) || isMinistry(wording, index);
        return marked && word.length() > 1 && !isCutStudent(wording, word) ? word.start() : -1;
    }

    /** 林业部: HanLP's words for bodies that end so, but for those that every house has. */
    private static boolean isMinistry(Wording wording, int index) {
        Word word = wording.word(index);
        return word.tag().equals("nis")
                && word.length() > 2
                && wording.charAt(word.end() - 1) == '部'
                && !NO_MINISTRIES.contains(wording.surface(index));
    }

    /** 台湾大学|生 is 台湾|大学生. */
    private static boolean isCutStudent(Wording wording, Word word) {
        return wording.endsWith("大学", word.end()) && wording.charAt(word.end()) == '生';
    }

    /** Where the ending begins that closes with the word at an index, or -1 when there is none. */
    int start(Wording wording, int index) {
        Word word = wording.word(index);
        String surface = wording.surface(index);
        if (GROUPS.contains(surface)
                || isMiddleOfTown(wording, word)
                || isCutStudent(wording, word)) {
            return -1;
        }
        int longest = heads.longestBefore(wording.text(), word.end());
        int start = word.end() - longest;
        if (longest > 0 && (longest > 1 || word.length() == 1) && start <= word.start()) {
            return wording.isBoundary(start) ? start : word.start();
        }
        if (longest > 1 && start > word.start()) {
            return word.tag().startsWith("ns") ? -1 : word.start(); // 山海关 is no 海关
        }
        boolean marked = word.tag().startsWith("ni") && word.length() > 1;
        boolean body = marked && !sights.has(surface) && !surface.endsWith("班");
        return body || isParty(surface) || isOffice(word, surface) ? word.start() : -1;
    }

    /** 财政司, 经信委: words for offices that HanLP does not mark. */
    private static boolean isOffice(Word word, String surface) {
        char last = surface.charAt(surface.length() - 1);
        return word.length() > 2
                && (word.tag().equals("n") || word.tag().equals("j"))
                && "局厅委署司".indexOf(last) >= 0;
    }

    private static boolean isParty(String surface) {
        return surface.length() > 2 && surface.endsWith("党") && !NO_PARTIES.contains(surface);
    }

    /** How much of a word that goes on behind it is an organisation's ending: 大学 of 大学毕业, or 0. */
    int opening(Wording wording, int index) {
        Word word = wording.word(index);
        if (word.length() != 4) {
            return 0;
        }
        String surface = wording.surface(index);
        boolean opens = OPENINGS.contains(surface.substring(0, 2)) && !surface.startsWith("生", 2);
        return opens && !heads.has(surface) && word.tag().startsWith("v") ? 2 : 0;
    }

    /** 市中心, 镇中心: where in town, not who. */
    private static boolean isMiddleOfTown(Wording wording, Word word) {
        return word.length() == 2
                && wording.startsWith("中心", word.start())
                && "省市县区城镇乡村街".indexOf(wording.charAt(word.start() - 1)) >= 0;
    }
}
