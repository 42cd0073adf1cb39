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

    /** A word HanLP's lexicon has counted this often is a word first, whatever place it names. */
    private static final int COMMON = 200;

    /** Latin letters make a company's name from here on: IBM公司, but not IT公司. */
    private static final int SHORTEST_LATIN = 3;

    /** Endings of common use, which make a name only behind a place, a level or a person's name. */
    private static final Set<String> WEAK_HEADS =
            Set.of(
                    "基地", "中心", "厂", "超市", "车间", "学校", "实验室", "工作站", "工作室", "指挥部", "专班", "工作组",
                    "商行", "俱乐部", "组委会", "代表处", "旅行社", "宾馆", "重点实验室", "办", "局", "厅", "队", "政府",
                    "代表团");

    /** Endings that only a place's name makes a name: 古巴队, 中国代表团. */
    private static final Set<String> OF_PLACES = Set.of("队", "代表团");

    /** Parties and leagues, which stand before the place of their branch: 共青团交城县委. */
    private static final Set<String> PARTIES =
            Set.of("中共", "共青团", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟", "政协");

    /** Bodies every level has: 县委 or 市政府 alone name none. */
    private static final Set<String> COMMON_BODIES =
            Set.of(
                    "党委", "党组", "党支部", "党总支", "党工委", "政府", "人民政府", "村委", "村委会", "居委会", "纪委", "学校",
                    "医院", "公司", "集团", "银行", "法院", "委员会", "办公室", "中心", "基地", "厂", "酒店", "饭店", "超市",
                    "商场", "大学", "中学", "小学", "学院", "县委", "市委", "省委", "区委", "镇党委", "乡党委", "开发区",
                    "高新区", "经开区", "人大", "政协", "队", "代表团", "军", "金融", "杯", "局", "组织", "组委会", "代表处",
                    "旅行社", "宾馆");

    private final OrganisationHeads heads = new OrganisationHeads();
    private final OrganisationReach reach = new OrganisationReach(heads);
    private final BankNames banks = new BankNames(reach);
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
        int opening = heads.opening(wording, index);
        if (opening > 0) {
            int place = places.startOfPlaceEndingAt(word.start());
            return place < 0
                    ? null
                    : Mention.of(Entity.Kind.ORGANISATION, place, word.start() + opening);
        }
        int knownStart = heads.knownStart(wording, index);
        boolean isKnown = knownStart >= 0;
        int headStart = isKnown ? knownStart : heads.start(wording, index);
        if (headStart < 0 || isPartOfTitle(wording, headStart, word.end())) {
            return null;
        }
        int start = start(wording, index, headStart, places);
        if (start < 0 && isKnown) {
            start = knownStart;
        }
        return start < 0 ? null : Mention.of(Entity.Kind.ORGANISATION, start, word.end());
    }

    /** 法院|党组|成员, 伊拉克|政府|军: who leads or serves a body, not a body of its own. */
    private static boolean isPartOfTitle(Wording wording, int headStart, int end) {
        if (wording.startsWith("党组", headStart) && headStart + 2 == end) {
            return wording.startsWith("成员", end)
                    || wording.startsWith("书记", end)
                    || wording.startsWith("副书记", end);
        }
        return wording.startsWith("政府", end - 2) && wording.charAt(end) == '军';
    }

    private int start(Wording wording, int index, int headStart, PlaceMap places) {
        int first = wording.indexAt(headStart);
        int limit = reach.limit(wording, first, places);
        String head = wording.text().substring(headStart, wording.word(index).end());
        int place = placeStart(wording, limit, headStart, places);
        if (OF_PLACES.contains(head)) {
            return isTeam(wording, index) ? teamStart(wording, headStart, places) : -1;
        }
        if (place >= 0) {
            boolean branch = head.endsWith("有限公司") && places.startOfPlaceEndingAt(headStart) >= 0;
            return branch ? limit : beforePlace(wording, limit, place); // 康菲石油|中国|有限公司
        }
        int level = reach.levelStart(wording, limit, headStart);
        if (level >= 0) {
            return COMMON_BODIES.contains(head) && isOneWord(wording, level, headStart)
                    ? -1
                    : level;
        }
        if (isOneWord(wording, headStart, headStart + head.length()) && opensWithPlace(head)) {
            return headStart;
        }
        if (head.equals("银行") && banks.isOwnName(wording, first - 1)) {
            return wording.word(first - 1).start();
        }
        boolean proper =
                !heads.isKnown(head)
                        && headStart > limit
                        && isProper(wording, limit, headStart, head);
        return proper ? limit : -1;
    }

    /** 古巴|队, 上海|申花|队: a place, or a place and one name. */
    private static int teamStart(Wording wording, int headStart, PlaceMap places) {
        int name = wording.indexAt(headStart - 1);
        if (name < 0 || places.startOfPlaceEndingAt(headStart) >= 0) {
            return places.startOfPlaceEndingAt(headStart);
        }
        String tag = wording.word(name).tag();
        boolean proper =
                tag.equals("nz")
                        || tag.startsWith("nr")
                        || tag.startsWith("nt")
                        || (tag.equals("n") && wording.startsWith("代表团", headStart));
        return proper ? places.startOfPlaceEndingAt(wording.word(name).start()) : -1;
    }

    /** Whether a team ends here: 古巴队, but not 石楼|队伍 or 中国队员. */
    private static boolean isTeam(Wording wording, int index) {
        char next = wording.charAt(wording.word(index).end());
        return next != '伍' && next != '员' && next != '长' && next != '部';
    }

    /** A division's short name that its level or the body's ending follows: 石楼|县委, 交口|经开区. */
    private boolean isShortNameOfLevel(Wording wording, int index, int headStart) {
        String surface = wording.surface(index);
        if (gazetteer.shortNamed(surface).isEmpty()
                || reach.isInnerVerb(surface)
                || lexicon.frequency(surface) >= COMMON) {
            return false;
        }
        int end = wording.word(index).end();
        return end == headStart
                || OrganisationReach.LEVELS.contains(wording.surface(wording.indexAt(end)));
    }

    /** 香港特区政府: one word of HanLP's lexicon, with its place in it. */
    private boolean opensWithPlace(String word) {
        return word.length() > 4
                && word.endsWith("政府")
                && !gazetteer.shortNamed(word.substring(0, 2)).isEmpty();
    }

    private static boolean isOneWord(Wording wording, int start, int end) {
        return wording.indexAt(start) == wording.indexAt(end - 1);
    }

    /** A name that begins left of its place: with a hyphen, a party, or the body it is part of. */
    private static int beforePlace(Wording wording, int limit, int place) {
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
            boolean inBrackets = "（(".indexOf(wording.charAt(word.start() - 1)) >= 0;
            if (word.start() < limit || (inBrackets && word.start() > limit)) {
                continue;
            }
            if (places.isStart(word.start())
                    || heads.knownStart(wording, i) == word.start()
                    || opensWithPlace(wording.surface(i))
                    || isShortNameOfLevel(wording, i, headStart)) {
                return word.start();
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
            boolean latin = tag.equals("nx") && word.length() >= SHORTEST_LATIN;
            if (tag.startsWith("nr")
                    || (!weak && (tag.equals("nz") || tag.startsWith("nt") || latin))) {
                return true;
            }
            singles += word.length() == 1 && Chars.isHan(wording.charAt(word.start())) ? 1 : 0;
        }
        return singles >= 2;
    }
}
