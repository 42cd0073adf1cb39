package org.banmian.nlp.language;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;

/**
 * How likely characters are to form a Chinese name, from the counts of character roles in HanLP's
 * person dictionary.
 */
final class NameCharacters {

    /** A role seen this often among given names is ordinary. */
    private static final int ORDINARY = 30;

    private static final int SEEN = 4;

    private final WordList surnames = WordList.read("surnames.txt");
    private final boolean[] wordlike = new boolean[Character.MAX_VALUE + 1];
    private final boolean[] single = new boolean[Character.MAX_VALUE + 1];
    private final byte[] first = new byte[Character.MAX_VALUE + 1];
    private final byte[] last = new byte[Character.MAX_VALUE + 1];
    private final byte[] only = new byte[Character.MAX_VALUE + 1];

    NameCharacters() {
        HanLpData.use();
        WordList wordlikeSurnames = WordList.read("surnames-that-are-words.txt");
        for (char c = 0x4E00; c < 0xA000; c++) {
            String character = String.valueOf(c);
            wordlike[c] = wordlikeSurnames.has(character);
            single[c] = surnames.has(character) || wordlike[c];
            EnumItem<NR> roles = PersonDictionary.dictionary.get(character);
            if (roles != null) {
                first[c] = grade(roles.getFrequency(NR.C));
                last[c] = grade(roles.getFrequency(NR.D));
                only[c] = grade(roles.getFrequency(NR.E));
            }
        }
    }

    private static byte grade(int count) {
        return (byte) (count >= ORDINARY ? 2 : count >= SEEN ? 1 : 0);
    }

    /** How many characters of family name stand at an offset: 2, 1 or 0. */
    int surnameLength(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        int listed = surnames.longestAt(text, at);
        return listed == 2 ? 2 : single[text.charAt(at)] ? 1 : 0;
    }

    /** Whether this family name is a common word too; for one of one character. */
    boolean isWordlike(char surname) {
        return wordlike[surname];
    }

    /** Whether given names of two characters end in this one. */
    boolean endsGivenName(char c) {
        return last[c] > 0;
    }

    /** How well the characters of a given name fit: 2 ordinary, 1 seen, 0 hardly, -1 not a name. */
    int givenName(String text, int start, int end) {
        if (end - start == 1) {
            return Chars.isHan(text.charAt(start)) ? only[text.charAt(start)] : -1;
        }
        if (end - start != 2) {
            return -1;
        }
        char one = text.charAt(start);
        char two = text.charAt(start + 1);
        if (!Chars.isHan(one) || !Chars.isHan(two)) {
            return -1;
        }
        return Math.min(first[one], last[two]);
    }
}
