package org.banmian.nlp.language;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;

/**
 * The language and script of a text, told from its characters.
 *
 * <p>A text is Chinese when at least a quarter of its letters are Chinese characters and no more
 * than a tenth are kana (Japanese uses both). It is traditional when it holds more characters that
 * only traditional writing has than characters that only simplified writing has.
 */
enum Script {
    SIMPLIFIED("zh-Hans"),
    TRADITIONAL("zh-Hant"),
    OTHER("und");

    private static final char[] TO_SIMPLIFIED = simplifiedForms();
    private static final boolean[] ONLY_SIMPLIFIED = onlySimplified();

    private final String tag;

    Script(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    String tag() {
        return tag;
    }

    /** The simplified form of a traditional character; any other character itself. */
    static char simplified(char c) {
        return TO_SIMPLIFIED[c];
    }

    static Script of(String text) {
        int han = 0;
        int kana = 0;
        int letters = 0;
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isHan(c)) {
                han++;
                traditional += TO_SIMPLIFIED[c] != c ? 1 : 0;
                simplified += ONLY_SIMPLIFIED[c] ? 1 : 0;
            } else if (c >= '\u3041' && c <= '\u30FA') {
                kana++;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        if (han == 0 || han * 4 < letters || kana * 10 > letters) {
            return OTHER;
        }
        return traditional > simplified ? TRADITIONAL : SIMPLIFIED;
    }

    private static char[] simplifiedForms() {
        HanLpData.use();
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < forms.length; c++) {
            forms[c] = (char) c;
            if (Chars.isHan((char) c)) {
                String form =
                        TraditionalChineseDictionary.convertToSimplifiedChinese(
                                String.valueOf((char) c));
                forms[c] = form.length() == 1 ? form.charAt(0) : (char) c;
            }
        }
        return forms;
    }

    private static boolean[] onlySimplified() {
        boolean[] only = new boolean[Character.MAX_VALUE + 1];
        for (int c = 0; c < only.length; c++) {
            if (TO_SIMPLIFIED[c] != c) {
                only[TO_SIMPLIFIED[c]] = true;
            }
        }
        return only;
    }
}
