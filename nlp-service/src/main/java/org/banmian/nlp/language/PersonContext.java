package org.banmian.nlp.language;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a name: titles and roles before it; titles, verbs of speech and credits behind
 * it.
 */
final class PersonContext {

    private static final String GAPS = " 　\t:：/□■●◎★";
    private static final int WIDEST_GAP = 3;
    private static final int LONGEST_TITLE = 24;

    private final WordList titles = WordList.read("titles.txt");
    private final WordList deeds = WordList.read("people-do.txt");
    private final WordList names = WordList.read("people-are.txt");

    private final NameCharacters characters;

    PersonContext(NameCharacters characters) {
        this.characters = characters;
    }

    /**
     * Whether a stretch of this length can be a Chinese name: a family name and one or two more.
     */
    boolean startsWithSurname(Wording wording, int start, int length) {
        int surname = characters.surnameLength(wording.text(), start);
        return surname > 0
                && length - surname <= 2
                && characters.givenName(wording.text(), start + surname, start + length) > 0;
    }

    /** Whether the rest of a name is what people are called by: 梁|先生, 王|局长. */
    boolean isCall(Wording wording, int start, int end) {
        String call = wording.text().substring(start, end);
        return names.has(call) || titles.has(call);
    }

    /** Where the title directly before a name begins; the name's own start when there is none. */
    int titleStart(Wording wording, int nameStart) {
        int end = nameStart;
        while (end > 0 && nameStart - end < WIDEST_GAP && isGap(wording.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (end - start < LONGEST_TITLE) {
            int next = oneTitleBack(wording, start);
            if (next == start) {
                break;
            }
            start = next;
        }
        return start == end ? nameStart : start;
    }

    /** The title directly before a name, or null when there is none. */
    @Nullable String title(Wording wording, int nameStart) {
        int start = titleStart(wording, nameStart);
        int end = nameStart;
        while (end > start && isGap(wording.charAt(end - 1))) {
            end--;
        }
        return end == start ? null : wording.text().substring(start, end);
    }

    private int oneTitleBack(Wording wording, int end) {
        int word = wording.indexAt(end - 1);
        if (word < 0 || wording.word(word).end() != end) {
            return end;
        }
        int listed = end - titles.longestBefore(wording.text(), end);
        String tag = wording.word(word).tag();
        boolean marked = tag.startsWith("nn") && wording.word(word).length() > 1;
        return marked ? Math.min(listed, wording.word(word).start()) : listed;
    }

    private static boolean isGap(char c) {
        return GAPS.indexOf(c) >= 0;
    }

    /** Whether what only people do follows here. */
    boolean acts(Wording wording, int nameEnd) {
        int at = nameEnd;
        while (at < wording.length() && at - nameEnd < WIDEST_GAP && isGap(wording.charAt(at))) {
            at++;
        }
        return deeds.longestAt(wording.text(), at) > 0;
    }

    /** Whether what people are called by follows here. */
    boolean isCalled(Wording wording, int nameEnd) {
        return names.longestAt(wording.text(), nameEnd) > 0;
    }
}
