package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banmian.contract.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations: from a word their names end in, to the left up to a place or 省/市/县, stopped
 * by verbs, prepositions and whatever else no name contains.
 */
final class OrganisationNames {

    private static final int MOST_WORDS = 14;
    private static final int LONGEST = 30;

    /** A word HanLP's lexicon has counted this often is a word first, whatever place it names. */
    private static final int COMMON = 200;

    /** Levels that open a body's name when the place itself is left out: 县工信局, 省科技厅. */
    private static final Set<String> LEVELS =
            Set.of(
                    "省", "市", "县", "区", "州", "旗", "县委", "市委", "省委", "区委", "县政府", "市政府", "省政府", "国家",
                    "中央", "全国");

    /** Endings of common use, which make a name only behind a place, a level or a person's name. */
    private static final Set<String> WEAK_HEADS =
            Set.of(
                    "基地", "中心", "厂", "超市", "车间", "学校", "实验室", "工作站", "工作室", "指挥部", "专班", "工作组",
                    "商行", "俱乐部", "重点实验室", "办", "局", "厅");

    /** Parties and leagues, which stand before the place of their branch: 共青团交城县委. */
    private static final Set<String> PARTIES =
            Set.of("中共", "共青团", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟", "政协");

    /** Endings that trades may stand before: 技工学校, 作家协会. */
    private static final Set<String> OF_TRADES =
            Set.of("学校", "学院", "协会", "联合会", "大学", "工会", "之家", "团");

    /** Units of time and counting, which end a name on their right. */
    private static final String UNITS = "年月日号个名们次期场届";

    /** Bodies every level has: 县委 or 市政府 alone name none. */
    private static final Set<String> COMMON_BODIES =
            Set.of(
                    "党委", "党组", "党支部", "党总支", "党工委", "政府", "人民政府", "村委", "村委会", "居委会", "纪委", "学校",
                    "医院", "公司", "集团", "银行", "法院", "委员会", "办公室", "中心", "基地", "厂", "酒店", "饭店", "超市",
                    "商场", "大学", "中学", "小学", "学院", "县委", "市委", "省委", "区委", "镇党委", "乡党委", "开发区",
                    "高新区", "经开区", "人大", "政协");

    private static final Set<String> INNER_VERBS =
            Set.of(
                    "培训", "服务", "发展", "管理", "建设", "投资", "合作", "联合", "养殖", "种植", "加工", "运输", "检测",
                    "保障", "监督", "救援", "防控", "控制", "审批", "执法", "开发", "研究", "设计", "制造", "生产", "销售",
                    "经营", "流通", "配送", "教育", "救助", "保护", "指挥", "交流", "促进", "创新", "创业", "改革", "规划",
                    "勘察", "勘测", "测绘", "监测", "监理", "评估", "咨询", "租赁", "装饰", "安装", "修理", "维修", "贸易",
                    "采购", "招标", "拍卖", "担保", "贷款", "保险", "策划", "表演", "演艺", "医药", "预防", "疾病", "单采",
                    "运营", "回收", "利用", "冶炼", "铸造", "焦化", "供应", "仓储", "储备", "统计", "调查", "审计", "会计",
                    "监管", "巡察", "统战", "组织", "宣传", "武装", "退役", "就业", "防治", "康复", "护理", "保健", "信息",
                    "新闻", "广播", "出版", "印刷");

    private final WordList heads = WordList.read("organisation-heads.txt");
    private final WordList known = WordList.read("known-organisations.txt");
    private final WordList generic = WordList.read("generic-words.txt");
    private final WordList outerVerbs = WordList.read("outer-verbs.txt");
    private final WordList sights = WordList.read("place-endings.txt");
    private final WordFrequencies lexicon = new WordFrequencies();
    private final Gazetteer gazetteer;

    OrganisationNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Finds the organisations of a text, the longest first where one holds another. */
    List<Mention> find(Wording wording, PlaceMap places) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < wording.wordCount(); i++) {
            Mention mention = endingAt(wording, i, places);
            if (mention != null) {
                found.add(mention);
            }
        }
        return found;
    }

    private @Nullable Mention endingAt(Wording wording, int index, PlaceMap places) {
        Word word = wording.word(index);
        int knownStart = knownStart(wording, index);
        boolean isKnown = knownStart >= 0;
        int headStart = isKnown ? knownStart : headStart(wording, index);
        if (headStart < 0 || isMiddleOfTown(wording, headStart, word.end())) {
            return null;
        }
        int start = start(wording, index, headStart, places);
        if (start < 0 && isKnown) {
            start = knownStart;
        }
        return start < 0 ? null : Mention.of(Entity.Kind.ORGANISATION, start, word.end());
    }

    /** 市中心, 镇中心: where in town, not who. */
    private static boolean isMiddleOfTown(Wording wording, int headStart, int end) {
        return end - headStart == 2
                && wording.startsWith("中心", headStart)
                && "省市县区城镇乡村街".indexOf(wording.charAt(headStart - 1)) >= 0;
    }

    /** Where a body begins that is known by itself and ends with this word, or -1. */
    private int knownStart(Wording wording, int index) {
        Word word = wording.word(index);
        int start = word.end() - known.longestBefore(wording.text(), word.end());
        if (start < word.end() && wording.isBoundary(start)) {
            return start;
        }
        // ntc marks brands, half of which are common words (现代, 光明)
        boolean marked = word.tag().equals("nt") || word.tag().equals("nto");
        return marked && word.length() > 1 ? word.start() : -1;
    }

    /**
     * Where the ending begins that closes with the word at this index, or -1 when there is none.
     */
    private int headStart(Wording wording, int index) {
        Word word = wording.word(index);
        int longest = heads.longestBefore(wording.text(), word.end());
        int start = word.end() - longest;
        if (longest > 0 && (longest > 1 || word.length() == 1) && start <= word.start()) {
            return wording.isBoundary(start) ? start : word.start();
        }
        if (longest > 1 && start > word.start()) {
            return word.start();
        }
        String surface = wording.surface(index);
        boolean marked = word.tag().startsWith("ni") && word.length() > 1;
        return marked && !sights.has(surface) && !surface.endsWith("班") ? word.start() : -1;
    }

    private int start(Wording wording, int index, int headStart, PlaceMap places) {
        int first = wording.indexAt(headStart);
        int limit = leftLimit(wording, first, places);
        String head = wording.text().substring(headStart, wording.word(index).end());
        int place = placeStart(wording, limit, headStart, places);
        if (place >= 0) {
            return beforePlace(wording, limit, place);
        }
        int level = levelStart(wording, limit, headStart);
        if (level >= 0) {
            if (WEAK_HEADS.contains(head) && wording.startsWith("国家", level)) {
                return -1;
            }
            return COMMON_BODIES.contains(head) && isOneWord(wording, level, headStart)
                    ? -1
                    : level;
        }
        boolean proper =
                !known.has(head) && headStart > limit && isProper(wording, limit, headStart, head);
        return proper ? limit : -1;
    }

    /** A division's short name that its level or the body's ending follows: 石楼|县委, 交口|经开区. */
    private boolean isShortNameOfLevel(Wording wording, int index, int headStart) {
        String surface = wording.surface(index);
        if (gazetteer.shortNamed(surface).isEmpty()
                || INNER_VERBS.contains(surface)
                || lexicon.frequency(surface) >= COMMON) {
            return false;
        }
        int end = wording.word(index).end();
        return end == headStart || LEVELS.contains(wording.surface(wording.indexAt(end)));
    }

    private static boolean isOneWord(Wording wording, int start, int end) {
        return wording.indexAt(start) == wording.indexAt(end - 1);
    }

    /** A name that begins left of its place: with a hyphen, a party, or the body it is part of. */
    private int beforePlace(Wording wording, int limit, int place) {
        if (wording.text().substring(limit, place).indexOf('-') >= 0) {
            return limit;
        }
        int before = wording.indexAt(place - 1);
        if (before < 0 || wording.word(before).end() != place) {
            return place;
        }
        if (PARTIES.contains(wording.surface(before))) {
            return wording.word(before).start();
        }
        boolean part = wording.surface(before).endsWith("实验室") && limit < place;
        return part ? limit : place;
    }

    private int placeStart(Wording wording, int limit, int headStart, PlaceMap places) {
        for (int i = wording.indexAt(limit); i >= 0 && i < wording.wordCount(); i++) {
            Word word = wording.word(i);
            if (word.start() >= headStart) {
                break;
            }
            if (word.start() < limit) {
                continue;
            }
            if (places.isStart(word.start())
                    || known.has(wording.surface(i))
                    || isShortNameOfLevel(wording, i, headStart)) {
                return word.start();
            }
        }
        return -1;
    }

    /** How far to the left the name may reach. */
    private int leftLimit(Wording wording, int first, PlaceMap places) {
        int limit = wording.word(first).start();
        int end = limit;
        for (int i = first - 1; i >= 0 && first - i <= MOST_WORDS; i--) {
            Word word = wording.word(i);
            if (word.end() != limit || end - word.start() > LONGEST) {
                break;
            }
            int place = places.startOfPlaceEndingAt(word.end());
            if (place >= 0 && place <= word.start()) {
                limit = place;
                while (i > 0 && wording.word(i).start() > place) {
                    i--;
                }
                continue;
            }
            if (isLevelBehindPreposition(wording, i)) {
                return word.end() - 1;
            }
            boolean trade =
                    wording.word(i).tag().startsWith("nn")
                            && i == first - 1
                            && OF_TRADES.contains(wording.surface(first));
            boolean takesPlace = INNER_VERBS.contains(wording.surface(i)) && places.isStart(limit);
            if (takesPlace || (!trade && !mayStandInside(wording, i))) {
                break;
            }
            limit = word.start();
        }
        return limit;
    }

    /** 经省, 由市: HanLP takes a preposition and a level for a person's name. */
    private static boolean isLevelBehindPreposition(Wording wording, int index) {
        String surface = wording.surface(index);
        return surface.length() == 2
                && FunctionCharacters.isFunction(surface.charAt(0))
                && LEVELS.contains(surface.substring(1));
    }

    private boolean mayStandInside(Wording wording, int index) {
        Word word = wording.word(index);
        String surface = wording.surface(index);
        String tag = word.tag();
        boolean keyLaboratory = surface.equals("重点") && wording.startsWith("实验室", word.end());
        if (outerVerbs.has(surface) || (generic.has(surface) && !keyLaboratory)) {
            return false;
        }
        if (word.length() == 1) {
            boolean counts = tag.startsWith("q") && index > 0 && isNumber(wording, index - 1);
            return !counts && isNameCharacter(surface.charAt(0));
        }
        if (tag.startsWith("nr") && FunctionCharacters.isFunction(surface.charAt(0))) {
            return false; // 向局: a preposition taken for a family name
        }
        if (INNER_VERBS.contains(surface)) {
            return true;
        }
        return (tag.startsWith("n") && !tag.startsWith("nn"))
                || tag.equals("vn")
                || tag.equals("j")
                || tag.equals("b")
                || tag.equals("a")
                || tag.equals("an")
                || tag.equals("s")
                || tag.equals("mq")
                || tag.startsWith("g")
                || tag.equals("nx");
    }

    private static boolean isNumber(Wording wording, int index) {
        return wording.word(index).tag().startsWith("m");
    }

    private static boolean isNameCharacter(char c) {
        return c == '-'
                || c == '·'
                || (Chars.isHan(c) && !FunctionCharacters.isFunction(c) && UNITS.indexOf(c) < 0);
    }

    /** Where a level without its place opens the name (县|工信局), or -1. */
    private static int levelStart(Wording wording, int limit, int headStart) {
        for (int i = wording.indexAt(limit); i >= 0 && i < wording.wordCount(); i++) {
            Word word = wording.word(i);
            if (word.start() >= headStart) {
                return -1;
            }
            boolean numbered = i > 0 && isNumber(wording, i - 1) && word.length() == 1;
            if (LEVELS.contains(wording.surface(i)) && !numbered) {
                return word.start();
            }
            if (isLevelBehindPreposition(wording, i)) {
                return word.end() - 1;
            }
        }
        return -1;
    }

    /** Whether something in these words is a name, not only nouns that describe. */
    private static boolean isProper(Wording wording, int start, int end, String head) {
        boolean weak = WEAK_HEADS.contains(head);
        int singles = weak ? -1 : 0;
        for (int i = wording.indexAt(start); i < wording.wordCount(); i++) {
            Word word = wording.word(i);
            if (word.start() >= end) {
                break;
            }
            String tag = word.tag();
            if (tag.startsWith("nr") || (!weak && (tag.equals("nz") || tag.equals("nx")))) {
                return true;
            }
            singles += word.length() == 1 && Chars.isHan(wording.charAt(word.start())) ? 1 : 0;
        }
        return singles >= 2;
    }
}
