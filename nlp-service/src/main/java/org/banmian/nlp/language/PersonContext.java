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
    private final WordList called = WordList.read("titles-behind.txt");
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
            if (next == start && start < end && isJoint(wording.charAt(start - 1))) {
                next = oneTitleBack(wording, start - 1);
                next = next == start - 1 ? start : next;
            }
            if (next == start) {
                break;
            }
            start = next;
        }
        return start == end ? nameStart : start;
    }

    /** The title directly before a name or behind it, or null when there is none. */
    @Nullable String title(Wording wording, int nameStart, int nameEnd) {
        int start = titleStart(wording, nameStart);
        int end = nameStart;
        while (end > start && isGap(wording.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            return wording.text().substring(start, end);
        }
        int behind = nameEnd + called.longestAt(wording.text(), nameEnd);
        return behind > nameEnd && wording.isBoundary(behind)
                ? wording.text().substring(nameEnd, behind)
                : null;
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

    /** 县委副书记、县长, 董事长兼总经理: titles of one person. */
    private static boolean isJoint(char c) {
        return c == '、' || c == '兼';
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
        return names.longestAt(wording.text(), nameEnd) > 0
                || called.longestAt(wording.text(), nameEnd) > 0;
    }
}
