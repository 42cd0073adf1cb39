package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Names that HanLP marks and that have no family name of the list: a title stands before them
 * (民警练智), the lexicon knows them (冰心), or two of HanLP's names in a row make one (才旦|卓玛).
 */
final class MarkedNames {

    private static final int NAME = 3;

    private final NameCharacters characters;
    private final PersonContext context;
    private final WordFrequencies lexicon = new WordFrequencies();

    MarkedNames(NameCharacters characters, PersonContext context) {
        this.characters = characters;
        this.context = context;
    }

    /**
     * A name.
     *
     * @param paired whether two of HanLP's names make it
     */
    record Marked(int start, int end, boolean paired) {}

    List<Marked> find(Wording wording) {
        List<Marked> names = new ArrayList<>();
        for (int i = 0; i < wording.wordCount(); i++) {
            if (isTeaching(wording, i)) {
                int start = wording.word(i).start();
                names.add(new Marked(start, start + NAME, false));
            } else if (isName(wording, i)) {
                boolean paired = isPaired(wording, i);
                Word word = wording.word(i);
                if (paired && isCalledSo(wording, word.start(), wording.word(i + 1).end())) {
                    names.add(new Marked(word.start(), wording.word(i + 1).end(), true));
                } else if (!paired && standsAlone(wording, i)) {
                    names.add(new Marked(word.start(), word.end(), false));
                }
            }
        }
        return names;
    }

    /** 邓小平理论: a name and what its bearer taught, as one word. */
    private boolean isTeaching(Wording wording, int index) {
        Word word = wording.word(index);
        return word.length() == NAME + 2
                && (wording.endsWith("理论", word.end()) || wording.endsWith("思想", word.end()))
                && lexicon.isMostlyName(wording.surface(index).substring(0, NAME));
    }

    private static boolean isName(Wording wording, int index) {
        Word word = wording.word(index);
        return word.tag().equals("nr")
                && word.length() > 1
                && Chars.isHan(wording.charAt(word.start()));
    }

    /** Two that both begin with a family name are two people: 黄菊|陈慕华. */
    private boolean isPaired(Wording wording, int index) {
        return index + 1 < wording.wordCount()
                && isName(wording, index + 1)
                && (characters.surnameLength(wording.text(), wording.word(index).start()) == 0
                        || characters.surnameLength(wording.text(), wording.word(index + 1).start())
                                == 0)
                && wording.word(index + 1).start() == wording.word(index).end()
                && !PersonScore.isBound(wording, wording.word(index + 1));
    }

    private boolean isCalledSo(Wording wording, int start, int end) {
        boolean opens = start == 0 || PersonScore.PAUSES.indexOf(wording.charAt(start - 1)) >= 0;
        return opens
                || context.titleStart(wording, start) < start
                || context.acts(wording, end)
                || context.isCalled(wording, end);
    }

    private boolean standsAlone(Wording wording, int index) {
        int start = wording.word(index).start();
        return characters.surnameLength(wording.text(), start) == 0
                && (context.titleStart(wording, start) < start
                        || lexicon.isMostlyName(wording.surface(index)));
    }
}
