package org.banmian.nlp.language;

import java.util.Set;

/** How far to the left of its ending an organisation's name may reach, word by word. */
final class OrganisationReach {

    private static final int MOST_WORDS = 14;
    private static final int LONGEST = 30;

    /** Of the levels, the ones that a name may also have inside: 中工|国际工程公司. */
    private static final Set<String> WIDE = Set.of("国际", "世界", "国家", "中央", "全国");

    /** Levels that open a body's name when the place itself is left out: 县工信局, 省科技厅. */
    static final Set<String> LEVELS =
            Set.of(
                    "省", "市", "县", "区", "州", "旗", "县委", "市委", "省委", "区委", "县政府", "市政府", "省政府", "国家",
                    "中央", "全国", "自治区", "国际", "世界", "海军", "空军", "陆军", "火箭军", "国务院", "中央军委");

    private static final Set<String> OF_PLACES = Set.of("省", "市", "县", "区", "州", "旗", "自治区", "直辖市");

    /** Endings that trades may stand before: 技工学校, 作家协会. */
    private static final Set<String> OF_TRADES =
            Set.of("学校", "学院", "协会", "联合会", "大学", "工会", "之家", "团", "咨询", "委员会");

    /** Units of time and counting, which end a name on their right. */
    private static final String UNITS = "年月日号个名们次期场届";

    /** What stands before names, and is hardly a word inside one: 日电|国家旅游局, 致|中国致公党. */
    private static final String OPENERS = "致谨如像讯电";

    private static final String JOINTS = "和与及暨";

    /** General words that may follow a place in a name: 中国东方资产管理公司. */
    private static final Set<String> BEHIND_PLACES = Set.of("东方", "西方", "海外", "农村", "现代", "世界");

    private final WordList generic = WordList.read("generic-words.txt");
    private final WordList outerVerbs = WordList.read("outer-verbs.txt");
    private final WordList innerVerbs = WordList.read("inner-verbs.txt");
    private final OrganisationHeads heads;

    OrganisationReach(OrganisationHeads heads) {
        this.heads = heads;
    }

    /** Whether a word says what kind of thing something is. */
    boolean isGeneric(String word) {
        return generic.has(word) || outerVerbs.has(word);
    }

    /** Whether a verb stands in names of bodies: 培训, 服务. */
    boolean isInnerVerb(String word) {
        return innerVerbs.has(word);
    }

    /**
     * The leftmost offset the name can begin at, whose ending begins with the word at {@code
     * first}.
     */
    int limit(Wording wording, int first, PlaceMap places) {
        int limit = wording.word(first).start();
        int end = limit;
        for (int i = first - 1; i >= 0 && first - i <= MOST_WORDS; i--) {
            Word word = wording.word(i);
            if (word.end() != limit || end - word.start() > LONGEST) {
                break;
            }
            int bracket = wording.openingBracket(i);
            if (bracket >= 0 && wording.startsWith("有限", word.end())) {
                limit = wording.word(bracket).start(); // 发展（北京）有限公司
                i = bracket;
                continue;
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
            boolean joined = isJoint(wording, i) && opensLeftOf(wording, i, places);
            if (joined || isPosting(wording, i, places)) {
                limit = word.start();
                continue;
            }
            int known = heads.knownStart(wording, i);
            if (known >= 0 && known < word.start()) {
                limit = known; // 中|联办, which HanLP cuts
                while (i > 0 && wording.word(i).start() > known) {
                    i--;
                }
                continue;
            }
            boolean people = word.tag().startsWith("nn") || wording.surface(i).equals("专家");
            boolean trade = people && OF_TRADES.contains(wording.surface(i + 1));
            boolean wide =
                    WIDE.contains(wording.surface(i))
                            && i > 0
                            && wording.word(i - 1).end() == word.start()
                            && mayStandInside(wording, i - 1)
                            && (!innerVerbs.has(wording.surface(i - 1))
                                    || (i > 1 && mayStandInside(wording, i - 2)));
            boolean named =
                    wide
                            || (BEHIND_PLACES.contains(wording.surface(i))
                                    && places.startOfPlaceEndingAt(word.start()) >= 0);
            boolean takesPlace = innerVerbs.has(wording.surface(i)) && places.isStart(limit);
            boolean body = known >= 0;
            if (takesPlace || (!trade && !body && !named && !mayStandInside(wording, i))) {
                break;
            }
            limit = word.start();
        }
        return limit;
    }

    /** 中国|驻|美国大使馆: the body or country that keeps the office opens its name. */
    private boolean isPosting(Wording wording, int index, PlaceMap places) {
        Word word = wording.word(index);
        return wording.surface(index).equals("驻")
                && index > 0
                && (places.startOfPlaceEndingAt(word.start()) >= 0
                        || heads.start(wording, index - 1) >= 0);
    }

    private static boolean isJoint(Wording wording, int index) {
        return wording.word(index).length() == 1
                && JOINTS.indexOf(wording.charAt(wording.word(index).start())) >= 0;
    }

    /**
     * Whether a name that opens left of 和 runs through it, as in 国家粮食和物资储备局: only common nouns
     * stand between the place or level that opens it and 和.
     */
    private boolean opensLeftOf(Wording wording, int joint, PlaceMap places) {
        int at = wording.word(joint).start();
        for (int i = joint - 1; i >= 0 && joint - i <= 5 && wording.word(i).end() == at; i--) {
            int place = places.startOfPlaceEndingAt(at);
            if (place >= 0 || LEVELS.contains(wording.surface(i))) {
                return i < joint - 1;
            }
            String tag = wording.word(i).tag();
            boolean body = heads.start(wording, i) >= 0 || heads.knownStart(wording, i) >= 0;
            boolean noun =
                    tag.equals("n")
                            || tag.equals("nf")
                            || tag.equals("nz")
                            || tag.startsWith("g")
                            || tag.equals("vn")
                            || innerVerbs.has(wording.surface(i));
            if (body || !noun || wording.word(i).length() < 2) {
                return false;
            }
            at = wording.word(i).start();
        }
        return false;
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
            boolean number = tag.startsWith("m") && heads.start(wording, index + 1) < 0;
            return !counts && !number && isNameCharacter(surface.charAt(0));
        }
        if (tag.startsWith("nr") && FunctionCharacters.isFunction(surface.charAt(0))) {
            return false; // 向局: a preposition taken for a family name
        }
        if (innerVerbs.has(surface)) {
            return true;
        }
        if (OPENERS.indexOf(surface.charAt(0)) >= 0
                && FunctionCharacters.isFunction(surface.charAt(word.length() - 1))) {
            return false; // 谨向
        }
        boolean many = tag.equals("nnd") && word.length() > 3; // 电子商务, 交通警察
        return many
                || (tag.startsWith("n") && !tag.startsWith("nn"))
                || tag.equals("vn")
                || tag.equals("j")
                || tag.equals("b")
                || tag.equals("a")
                || tag.equals("an")
                || tag.equals("s")
                || tag.equals("mq")
                || tag.endsWith("l")
                || tag.equals("i")
                || tag.startsWith("g")
                || tag.equals("nx");
    }

    private static boolean isNumber(Wording wording, int index) {
        return wording.word(index).tag().startsWith("m");
    }

    private static boolean isNameCharacter(char c) {
        return c == '-'
                || c == '·'
                || (Chars.isHan(c)
                        && !FunctionCharacters.isFunction(c)
                        && UNITS.indexOf(c) < 0
                        && OPENERS.indexOf(c) < 0);
    }

    /** 各省、市、自治区…: levels in a list open no name. */
    private static boolean isOneOfLevels(Wording wording, int index) {
        int pause = wording.word(index).start() - 1;
        int before = wording.indexAt(pause - 1);
        return wording.charAt(pause) == '、'
                && before >= 0
                && OF_PLACES.contains(wording.surface(before))
                && OF_PLACES.contains(wording.surface(index));
    }

    /** Where a level without its place opens the name (县|工信局), or -1. */
    int levelStart(Wording wording, int limit, int headStart) {
        for (int i = wording.indexAt(limit); i >= 0 && i < wording.wordCount(); i++) {
            Word word = wording.word(i);
            if (word.start() >= headStart) {
                return -1;
            }
            boolean numbered = i > 0 && isNumber(wording, i - 1) && word.length() == 1;
            if (LEVELS.contains(wording.surface(i)) && !numbered && !isOneOfLevels(wording, i)) {
                boolean inside = WIDE.contains(wording.surface(i)) && limit < word.start();
                return inside ? limit : word.start();
            }
            if (isLevelBehindPreposition(wording, i)) {
                return word.end() - 1;
            }
        }
        return -1;
    }
}
