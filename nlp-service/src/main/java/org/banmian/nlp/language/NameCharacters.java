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

    private static final String NUMERALS = "数几百千万亿十余多";

    private final WordFrequencies lexicon = new WordFrequencies();
    private final WordList surnames = WordList.read("surnames.txt");
    private final boolean[] wordlike = new boolean[Character.MAX_VALUE + 1];
    private final boolean[] mostlySurname = new boolean[Character.MAX_VALUE + 1];
    private final boolean[] opensDouble = new boolean[Character.MAX_VALUE + 1];
    private final boolean[] single = new boolean[Character.MAX_VALUE + 1];
    private final byte[] first = new byte[Character.MAX_VALUE + 1];
    private final byte[] last = new byte[Character.MAX_VALUE + 1];
    private final byte[] only = new byte[Character.MAX_VALUE + 1];

    NameCharacters() {
        HanLpData.use();
        surnames.words()
                .filter(name -> name.length() == 2)
                .forEach(name -> opensDouble[name.charAt(0)] = true);
        WordList wordlikeSurnames = WordList.read("surnames-that-are-words.txt");
        for (char c = 0x4E00; c < 0xA000; c++) {
            String character = String.valueOf(c);
            wordlike[c] = wordlikeSurnames.has(character);
            single[c] = surnames.has(character) || wordlike[c];
            EnumItem<NR> roles = PersonDictionary.dictionary.get(character);
            if (roles != null) {
                mostlySurname[c] = isMostlySurname(character, roles);
                first[c] = grade(roles.getFrequency(NR.C));
                last[c] = grade(roles.getFrequency(NR.D));
                only[c] = grade(roles.getFrequency(NR.E));
            }
        }
    }

    /** Whether the character, where it is a word, is a family name at least nine times of ten. */
    private boolean isMostlySurname(String character, EnumItem<NR> roles) {
        int surname = roles.getFrequency(NR.B);
        int other = roles.getFrequency(NR.K) + roles.getFrequency(NR.L) + roles.getFrequency(NR.M);
        return surname > 9 * (other + lexicon.frequency(character));
    }

    private static byte grade(int count) {
        return (byte) (count >= ORDINARY ? 2 : count >= SEEN ? 1 : 0);
    }

    /** How many characters of family name stand at an offset: 2, 1 or 0. */
    int surnameLength(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        if (opensDouble[c] && surnames.longestAt(text, at) == 2) {
            return 2;
        }
        return single[c] ? 1 : 0;
    }

    /**
     * How much a family name of one character says that a name begins: little when it is a common
     * word too.
     */
    double surnameWeight(char surname) {
        return wordlike[surname] ? -0.7 : 1.5;
    }

    /** What a family name gains where people are spoken of, if it is seldom a word by itself. */
    double surnameGain(char surname) {
        return wordlike[surname] && mostlySurname[surname] ? 1 : 0;
    }

    /** Whether a character, where it is a word, is a family name at least nine times of ten. */
    boolean isMostlySurname(char surname) {
        return mostlySurname[surname];
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
        int fit = Math.min(first[one], last[two]);
        return one == two ? Math.max(1, fit) : fit; // 园园, 莉莉
    }

    /** 和|数千: what follows is how many. */
    static boolean isNumber(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (NUMERALS.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}
