package org.banmian.nlp.language;

import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names in transliteration.
 *
 * <p>HanLP marks parts of them (瓦|塔拉, 里卡多|·|桑托斯); a name is such a part with all that stands beside
 * it, over a middle dot too, and is written in the characters that transliteration uses.
 */
final class ForeignNames {

    private static final int LONGEST = 24;
    private static final int SHORTEST = 2;

    private final boolean[] transliterates = new boolean[Character.MAX_VALUE + 1];

    ForeignNames() {
        HanLpData.use();
        for (char c = 0x4E00; c < 0xA000; c++) {
            transliterates[c] = TranslatedPersonDictionary.containsKey(String.valueOf(c));
        }
    }

    /** Start and end of each name, in order. */
    List<int[]> find(Wording wording) {
        List<int[]> names = new ArrayList<>();
        for (int i = 0; i < wording.wordCount(); i++) {
            if (!wording.word(i).tag().equals("nrf") || wording.word(i).length() < SHORTEST) {
                continue;
            }
            int first = i;
            while (first > 0 && continues(wording, first - 1, wording.word(first).start(), false)) {
                first--;
            }
            int last = i;
            while (last + 1 < wording.wordCount()
                    && continues(wording, last + 1, wording.word(last).end(), true)) {
                last++;
            }
            int start = wording.word(first).start() + (isDot(wording, first) ? 1 : 0);
            int end = wording.word(last).end() - (isDot(wording, last) ? 1 : 0);
            if (end - start <= LONGEST) {
                names.add(new int[] {start, end});
            }
            i = last;
        }
        return names;
    }

    private static boolean isDot(Wording wording, int index) {
        char c = wording.charAt(wording.word(index).start());
        return wording.word(index).length() == 1 && (c == '·' || c == '•' || c == '・');
    }

    /** Whether the word goes on with a name that begins or ends at the given offset. */
    private boolean continues(Wording wording, int index, int at, boolean behind) {
        Word word = wording.word(index);
        if ((behind ? word.start() : word.end()) != at) {
            return false;
        }
        if (isDot(wording, index)) {
            return true;
        }
        String surface = wording.surface(index);
        boolean written = surface.chars().allMatch(c -> transliterates[c]);
        String tag = word.tag();
        boolean part =
                tag.startsWith("nr") || tag.equals("nz") || tag.equals("nx") || tag.startsWith("g");
        boolean single =
                word.length() == 1
                        && !FunctionCharacters.isFunction(surface.charAt(0))
                        && !tag.startsWith("v")
                        && !tag.startsWith("m")
                        && !tag.startsWith("p")
                        && !tag.startsWith("c");
        return written && (part || single);
    }
}
