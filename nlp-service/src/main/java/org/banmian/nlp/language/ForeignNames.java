package org.banmian.nlp.language;

import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in transliteration, foreign ones and those of peoples whose names are written by
 * their sound.
 *
 * <p>HanLP marks parts of them (瓦|塔拉, 里卡多|·|桑托斯). A name is such a part, a middle dot between
 * names, or what stands behind a title, with all that goes on beside it in the characters that
 * transliteration uses.
 */
final class ForeignNames {

    private static final int LONGEST = 24;
    private static final int SHORTEST = 2;

    /** So many characters behind a title are a name when HanLP marks none of them. */
    private static final int SHORTEST_UNMARKED = 3;

    private static final int LONGEST_UNMARKED = 8;

    /** A place HanLP's lexicon has counted this often is a place, also beside a dot. */
    private static final int COMMON = 20;

    private static final String DOTS = "·•・";

    /** Words that transliteration could be written with, and hardly is. */
    private static final String SELDOM = "遭促说言率会等为和与及在将已也都说称被把向从到对就还曾于一二三四五六七八九十个名位";

    private static final Set<String> NAMING = Set.of("名叫", "叫做", "叫作", "名为");

    /** What HanLP takes single characters behind a dot for: 米|内|拉. */
    private static final Set<String> INSIDE = Set.of("n", "ng", "ag", "vg", "b", "f", "nz", "q");

    private final boolean[] transliterates = new boolean[Character.MAX_VALUE + 1];
    private final WordFrequencies lexicon = new WordFrequencies();
    private final PersonContext context;

    ForeignNames(PersonContext context) {
        this.context = context;
        HanLpData.use();
        for (char c = 0x4E00; c < 0xA000; c++) {
            transliterates[c] = TranslatedPersonDictionary.containsKey(String.valueOf(c));
        }
    }

    /** Start and end of each name, in order. */
    List<int[]> find(Wording wording) {
        List<int[]> names = new ArrayList<>();
        for (int i = 0; i < wording.wordCount(); i++) {
            int @Nullable [] name =
                    isDot(wording, i) || isMarked(wording, i) ? around(wording, i) : null;
            if (name == null && i > 0 && opensName(wording, i - 1)) {
                name = behindTitle(wording, i);
            }
            if (name != null) {
                names.add(name);
                i = Math.max(i, wording.indexAt(name[1] - 1));
            }
        }
        return names;
    }

    /** A title, or a word behind which people are named: 名叫瓦里. */
    private static boolean opensName(Wording wording, int index) {
        return wording.word(index).tag().startsWith("nn")
                || NAMING.contains(wording.surface(index));
    }

    private boolean isMarked(Wording wording, int index) {
        Word word = wording.word(index);
        return (word.tag().equals("nrf") && word.length() >= SHORTEST)
                || (word.tag().equals("nr")
                        && word.length() == 3
                        && wording.surface(index).chars().allMatch(c -> transliterates[c])
                        && index + 1 < wording.wordCount()
                        && wording.word(index + 1).length() == 1
                        && continues(wording, index + 1, true, false));
    }

    private int @Nullable [] around(Wording wording, int index) {
        boolean dotted = hasDot(wording, index);
        int first = index;
        while (first > 0 && continues(wording, first - 1, false, dotted)) {
            dotted |= hasDot(wording, --first);
        }
        int last = index;
        while (last + 1 < wording.wordCount() && continues(wording, last + 1, true, dotted)) {
            dotted |= hasDot(wording, ++last);
        }
        if (first > 1 && isOpenedByTitle(wording, first)) {
            first--;
        }
        if (endsInGeneration(wording, last)) {
            last += 2;
        }
        while (first < last && isDot(wording, first)) {
            first++;
        }
        while (first < last && isDot(wording, last)) {
            last--;
        }
        int start = wording.word(first).start();
        int end = wording.word(last).end();
        while (end - start > SHORTEST && isDotAt(wording, end - 1)) {
            end--;
        }
        boolean apart = isDot(wording, index) && (first >= index || last <= index);
        if (apart || end - start < SHORTEST || end - start > LONGEST) {
            return null;
        }
        return new int[] {start, end};
    }

    /** 主席|拉|特纳帕拉: one more character between a title and what HanLP marks. */
    private boolean isOpenedByTitle(Wording wording, int first) {
        Word before = wording.word(first - 1);
        return before.length() == 1
                && before.end() == wording.word(first).start()
                && transliterates[wording.charAt(before.start())]
                && SELDOM.indexOf(wording.charAt(before.start())) < 0
                && wording.word(first - 2).end() == before.start()
                && wording.word(first - 2).tag().startsWith("nn");
    }

    private static boolean hasDot(Wording wording, int index) {
        return wording.surface(index).chars().anyMatch(c -> DOTS.indexOf(c) >= 0);
    }

    /** 约翰·保罗|二|世. */
    private static boolean endsInGeneration(Wording wording, int last) {
        int at = wording.word(last).end();
        return "一二三四五六七八".indexOf(wording.charAt(at)) >= 0
                && wording.charAt(at + 1) == '世'
                && last + 2 < wording.wordCount()
                && wording.word(last + 2).end() == at + 2;
    }

    /** 外交部长|德|沙|雷特: a run of such characters behind a title, up to what is no name. */
    private int @Nullable [] behindTitle(Wording wording, int index) {
        int last = index;
        int start = wording.word(index).start();
        if (!continues(wording, index, true, false)) {
            return null;
        }
        boolean named = isNamed(wording, index);
        while (last + 1 < wording.wordCount() && continues(wording, last + 1, true, false)) {
            named |= isNamed(wording, ++last);
        }
        while (last > index && isDot(wording, last)) {
            last--;
        }
        int length = wording.word(last).end() - start;
        boolean enough = length >= SHORTEST_UNMARKED && length <= LONGEST_UNMARKED;
        return named && enough && !context.startsWithSurname(wording, start, length)
                ? new int[] {start, start + length}
                : null;
    }

    private static boolean isNamed(Wording wording, int index) {
        String tag = wording.word(index).tag();
        return tag.startsWith("nr")
                || tag.startsWith("nsf")
                || tag.equals("nz")
                || tag.equals("x")
                || tag.equals("Rg")
                || tag.startsWith("g");
    }

    private static boolean isDot(Wording wording, int index) {
        Word word = wording.word(index);
        return word.length() == 1 && isDotAt(wording, word.start());
    }

    private static boolean isDotAt(Wording wording, int at) {
        return DOTS.indexOf(wording.charAt(at)) >= 0;
    }

    /**
     * Whether a word goes on with the name on its right ({@code behind}) or left, which has a dot
     * in it or not.
     */
    private boolean continues(Wording wording, int index, boolean behind, boolean dotted) {
        Word word = wording.word(index);
        Word next = wording.word(behind ? index - 1 : index + 1);
        if (behind ? next.end() != word.start() : word.end() != next.start()) {
            return false;
        }
        if (isDot(wording, index)) {
            return true;
        }
        boolean byDot = isDotAt(wording, behind ? word.start() - 1 : word.end());
        String surface = wording.surface(index);
        String tag = word.tag();
        boolean part =
                tag.startsWith("nr") || tag.equals("nz") || tag.equals("nx") || tag.startsWith("g");
        if (word.length() > 1) {
            boolean written = surface.chars().allMatch(c -> transliterates[c]);
            boolean second = behind && next.length() == 1;
            boolean foreignPlace =
                    tag.startsWith("ns")
                            && (dotted
                                    ? second || !isCommonPlace(surface)
                                    : second && !isCommonPlace(surface));
            boolean noun = byDot && tag.equals("n") && word.length() == 2;
            boolean name = tag.startsWith("nr") && dotted && behind;
            return (part && (written || byDot || name)) || ((foreignPlace || noun) && written);
        }
        char c = surface.charAt(0);
        if (byDot && Chars.isHan(c) && !FunctionCharacters.isFunction(c) && !tag.startsWith("m")) {
            return true;
        }
        boolean inside = dotted && c != '人' && INSIDE.contains(tag) && (behind || !tag.equals("n"));
        boolean written = transliterates[c] || tag.equals("x") || inside;
        if (!written || SELDOM.indexOf(c) >= 0) {
            return false;
        }
        boolean bound = FunctionCharacters.isFunction(c) || !isFree(tag);
        return byDot
                || !bound
                || inside
                || (dotted && !FunctionCharacters.isFunction(c) && tag.equals("v"));
    }

    private boolean isCommonPlace(String place) {
        return lexicon.frequency(place) >= COMMON;
    }

    private static boolean isFree(String tag) {
        return !tag.startsWith("v")
                && !tag.startsWith("m")
                && !tag.startsWith("p")
                && !tag.startsWith("c");
    }
}
