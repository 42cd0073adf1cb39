package org.banmian.nlp.language;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms that texts and names are searched by, whichever way they are printed or typed. */
public final class SearchForms {

    /** How every syllable is typed; empty for what is none. */
    private static final Map<Pinyin, String> LETTERS = new EnumMap<>(Pinyin.class);

    static {
        for (Pinyin syllable : Pinyin.values()) {
            LETTERS.put(syllable, letters(syllable));
        }
    }

    private SearchForms() {}

    private static String letters(Pinyin syllable) {
        String letters = syllable.getPinyinWithoutTone().toLowerCase(Locale.ROOT).replace('ü', 'v');
        boolean typed = letters.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return typed && syllable != Pinyin.none5 ? letters : "";
    }

    /**
     * Simplified, half-width and in lower case, character for character: offsets stay what they
     * were, and a part of a text has the same form as within the whole.
     */
    public static String of(String text) {
        StringBuilder form = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                c = (char) (c - 0xFEE0);
            } else if (c == '\u3000') {
                c = ' ';
            } else {
                c = Script.simplified(c);
            }
            form.append(Character.toLowerCase(c));
        }
        return form.toString();
    }

    /**
     * How a name is typed without Chinese characters.
     *
     * @param full syllables without tones, parted by blanks: {@code wang tao}
     * @param initials their first letters: {@code wt}
     */
    public record Romanised(String full, String initials) {}

    /** The pinyin of a name, or null when a character has none. */
    public static @Nullable Romanised pinyin(String name) {
        HanLpData.use();
        List<Pinyin> syllables = PinyinDictionary.convertToPinyin(name);
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (Pinyin syllable : syllables) {
            String letters = LETTERS.getOrDefault(syllable, "");
            if (letters.isEmpty()) {
                return null;
            }
            full.append(full.length() == 0 ? "" : " ").append(letters);
            initials.append(letters.charAt(0));
        }
        return full.length() == 0 ? null : new Romanised(full.toString(), initials.toString());
    }
}
