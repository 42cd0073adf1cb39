package org.banmian.nlp.language;

/**
 * What speaks for a stretch of text being a Chinese person's name: its characters, HanLP's words,
 * and what stands around it, each with a weight set by hand.
 */
final class PersonScore {

    /** A candidate with this much is a name. */
    static final double ENOUGH = 3.3;

    static final String PAUSES = "，。、；：！？“”‘’（）()《》【】『』,;:□■●◆★▲\n 　";

    private static final double HOPELESS = -10;
    private static final double TITLED = 2.5;
    private static final double CREDITED = 3.6;
    private static final double ALONE = 0.8;

    /** What a name gains that stands in a list of them. */
    static final double LISTED = 1.5;

    /** What title, deeds and neighbours in a list can add at most. */
    private static final double MOST_CONTEXT = CREDITED + 1.5 + LISTED + 1;

    /** What HanLP's name gains whose first character is a family name nine times of ten. */
    private static final double SURNAME = 0.8;

    /** How often HanLP's lexicon has counted a word that is common. */
    private static final int COMMON = 20;

    private static final String LINKS = "叫由对与和向给请为被把让跟同及的是找据";
    private static final String FOLLOWS = "的在是和与及也为从带用把对就都已还将等曾便家";

    /** What ends names of things and bodies, and hardly a person's. */
    private static final String THINGS = "店宫站局厂部院校馆所庙党会室户处厅村镇乡县市区街路桥队团社岛屿案展段肚军赛杯人游";

    private static final String COUNTS = "0123456789第每几数百千万亿";

    private final NameCharacters characters;
    private final PersonContext context;
    private final WordFrequencies lexicon = new WordFrequencies();

    PersonScore(NameCharacters characters, PersonContext context) {
        this.characters = characters;
        this.context = context;
    }

    /** Whether a word stands in no name: it holds a character that binds phrases. */
    static boolean isBound(Wording wording, Word word) {
        for (int at = word.start(); at < word.end(); at++) {
            char c = wording.charAt(at);
            if (FunctionCharacters.isFunction(c) || FOLLOWS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The weight of a name that stands from {@code start}, with {@code surname} characters first.
     */
    double of(Wording wording, int start, int surname, int end) {
        int fit = characters.givenName(wording.text(), start + surname, end);
        boolean counted =
                wording.charAt(start) == '余' && COUNTS.indexOf(wording.charAt(start - 1)) >= 0;
        if (fit < 0 || counted || NameCharacters.isNumber(wording.text(), start + surname, end)) {
            return HOPELESS; // 3万余口人
        }
        double score = surname == 2 ? 2.5 : characters.surnameWeight(wording.charAt(start));
        boolean twoGiven = end - start - surname == 2;
        score +=
                switch (fit) {
                    case 2 -> twoGiven ? 1.5 : 0.8;
                    case 1 -> twoGiven ? 0.8 : 0.3;
                    default -> twoGiven ? -0.5 : -1;
                };
        score += words(wording, start, surname, end);
        score += twoGiven && isSurely(wording, start, end) ? SURNAME : 0;
        if (score + MOST_CONTEXT < ENOUGH) {
            return HOPELESS;
        }
        boolean titled = context.titleStart(wording, start) < start;
        score += twoGiven ? longForm(wording, start, end) : shortForm(wording, start, end, titled);
        score += titled ? titled(wording, start) : before(wording, start);
        score += behind(wording, end) + (isLine(wording, start, end) ? ALONE : 0);
        boolean human = titled || context.acts(wording, end) || context.isCalled(wording, end);
        score += human ? characters.surnameGain(wording.charAt(start)) : 0;
        boolean called = score + LISTED >= ENOUGH && context.isCall(wording, start + surname, end);
        return called ? HOPELESS : score;
    }

    /** What speaks against three characters: they begin with a word, or end as things do. */
    private double longForm(Wording wording, int start, int end) {
        String opening = wording.text().substring(start, end - 1);
        double score = lexicon.frequency(opening) >= COMMON && !lexicon.isName(opening) ? -1.5 : 0;
        score -= THINGS.indexOf(wording.charAt(end - 1)) >= 0 ? 2 : 0;
        boolean bound =
                FunctionCharacters.isFunction(wording.charAt(end - 2))
                        || FunctionCharacters.isFunction(wording.charAt(end - 1));
        return score - (bound ? 0.7 : 0);
    }

    /** What speaks against two: a third one that fits and is left over, or no pause before them. */
    private double shortForm(Wording wording, int start, int end, boolean titled) {
        int next = wording.indexAt(end);
        boolean leftOver =
                next >= 0
                        && wording.word(next).start() == end
                        && wording.word(next).length() == 1
                        && characters.endsGivenName(wording.charAt(end))
                        && FOLLOWS.indexOf(wording.charAt(end)) < 0
                        && !FunctionCharacters.isFunction(wording.charAt(end));
        char before = wording.charAt(start - 1);
        boolean opens =
                before == 0 || PAUSES.indexOf(before) >= 0 || LINKS.indexOf(before) >= 0 || titled;
        return (leftOver ? -1.5 : 0) - (opens ? 0 : 1.2);
    }

    /** A name on a line of its own, as authors stand under headlines. */
    private static boolean isLine(Wording wording, int start, int end) {
        char before = wording.charAt(start - 1);
        char behind = wording.charAt(end);
        return (before == 0 || before == '\n') && (behind == 0 || behind == '\n');
    }

    /**
     * One of HanLP's names, with a family name that is hardly anything else, behind a word's end.
     */
    private boolean isSurely(Wording wording, int start, int end) {
        Word word = wording.word(wording.indexAt(start));
        if (word.start() != start
                || word.end() != end
                || !word.tag().startsWith("nr")
                || !characters.isMostlySurname(wording.charAt(start))) {
            return false;
        }
        int before = wording.indexAt(start - 1);
        boolean single =
                before >= 0
                        && wording.word(before).length() == 1
                        && wording.word(before).tag().startsWith("n");
        String opening = wording.text().substring(start, end - 1);
        boolean opensWithWord = lexicon.frequency(opening) > 0 && !lexicon.isName(opening);
        return !single && !opensWithWord; // 陈列|展
    }

    /** What HanLP's words say: the name as one, its parts as words of their own, or cut across. */
    private double words(Wording wording, int start, int surname, int end) {
        int first = wording.indexAt(start);
        int last = wording.indexAt(end - 1);
        Word opening = wording.word(first);
        Word closing = wording.word(last);
        double score = 0;
        if (opening.start() < start) {
            score -= 1.5;
        }
        if (closing.end() > end) {
            score -= 1.5;
        }
        if (first == last && opening.start() == start && opening.end() == end) {
            return asOneWord(opening) + famous(wording, first);
        }
        if (opening.tag().startsWith("nr") && opening.start() == start && opening.length() > 1) {
            score -= opening.end() == end ? 0 : 0.3;
        }
        if (opening.start() == start
                && opening.length() == 2
                && end - start == 3
                && first != last) {
            score -= isNameTag(opening.tag()) ? 0 : 0.8; // 唐代|木, 陈列|展
        }
        if (first == last || opening.end() != start + surname) {
            return score;
        }
        boolean oneWord = closing.start() == start + surname && closing.length() == 2;
        return score + (oneWord ? asGivenName(closing.tag()) : 0.8);
    }

    private static boolean isNameTag(String tag) {
        return tag.startsWith("nr") || tag.equals("nz") || tag.startsWith("g") || tag.equals("nx");
    }

    /** A name of the lexicon that no single character goes on with. */
    private double famous(Wording wording, int index) {
        int next = wording.indexAt(wording.word(index).end());
        boolean goesOn =
                next >= 0
                        && wording.word(next).length() == 1
                        && characters.endsGivenName(wording.charAt(wording.word(next).start()));
        return !goesOn && lexicon.isMostlyName(wording.surface(index)) ? 2 : 0;
    }

    private static double asOneWord(Word word) {
        String tag = word.tag();
        if (tag.startsWith("nr")) {
            return word.length() == 2 ? 1.5 : 2;
        }
        if (tag.startsWith("ns")) {
            return -2;
        }
        return tag.equals("nz") || tag.equals("nx") || tag.startsWith("g") ? 0 : -3;
    }

    private static double asGivenName(String tag) {
        boolean namelike = tag.startsWith("nr") || tag.equals("nz") || tag.endsWith("g");
        return namelike ? 0.8 : -1;
    }

    /** Nothing but a name follows 记者 at once. */
    private static double titled(Wording wording, int start) {
        boolean credit =
                wording.endsWith("记者", start)
                        || wording.endsWith("通讯员", start)
                        || wording.endsWith("实习生", start);
        return credit ? CREDITED : TITLED;
    }

    private static double before(Wording wording, int start) {
        char c = wording.charAt(start - 1);
        if (c == '（' || c == '(') {
            return 1;
        }
        if (c == 0 || PAUSES.indexOf(c) >= 0) {
            return 0.5;
        }
        if (LINKS.indexOf(c) >= 0) {
            return 0.3;
        }
        return COUNTS.indexOf(c) >= 0 ? -1 : 0;
    }

    private double behind(Wording wording, int end) {
        if (context.acts(wording, end) || context.isCalled(wording, end)) {
            return 1.5;
        }
        char c = wording.charAt(end);
        if (c == '）' || c == ')') {
            return 1.2;
        }
        if (c == 0 || PAUSES.indexOf(c) >= 0) {
            return 0.5;
        }
        return FOLLOWS.indexOf(c) >= 0 ? 0.3 : 0;
    }
}
