package org.banmian.nlp.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Words of one kind, from a file beside this class: blanks part the words, {@code #} begins a
 * comment.
 */
final class WordList {

    static final int LONGEST = 30;

    /** Characters that agree in these bits share a mask, which only costs a look into the set. */
    private static final int BITS = 0xFFF;

    private final Set<String> words = new HashSet<>();

    /**
     * Which lengths the words have that begin, and that end, with a character: bit n for length n.
     */
    private final int[] lengthsByFirst = new int[BITS + 1];

    private final int[] lengthsByLast = new int[BITS + 1];

    private WordList() {}

    /**
     * Reads a list.
     *
     * @throws IllegalStateException if the jar holds no such file
     */
    static WordList read(String file) {
        WordList list = new WordList();
        try (InputStream data = WordList.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalStateException("the jar holds no " + file);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                list.add(line.replaceFirst("#.*", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return list;
    }

    private void add(String line) {
        StringTokenizer parts = new StringTokenizer(line);
        while (parts.hasMoreTokens()) {
            addWord(parts.nextToken());
        }
    }

    private void addWord(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a word of a list has 1 to " + LONGEST + " characters: " + word);
        }
        words.add(word);
        lengthsByFirst[word.charAt(0) & BITS] |= 1 << word.length();
        lengthsByLast[word.charAt(word.length() - 1) & BITS] |= 1 << word.length();
    }

    /**
     * This list with more words.
     *
     * @throws IllegalArgumentException if one of them is empty or longer than 30
     */
    WordList with(Set<String> more) {
        WordList list = new WordList();
        words.forEach(list::addWord);
        more.forEach(list::addWord);
        return list;
    }

    /** Whether a word is listed. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** The length of the longest listed word that the text goes on with at an offset; 0 if none. */
    int longestAt(String text, int start) {
        int lengths = start < text.length() ? lengthsByFirst[text.charAt(start) & BITS] : 0;
        for (int length = longest(lengths); length > 0; length = longest(lengths)) {
            lengths &= ~(1 << length);
            if (start + length <= text.length()
                    && words.contains(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The length of the longest listed word that ends before an offset; 0 if none. */
    int longestBefore(String text, int end) {
        int lengths = end > 0 ? lengthsByLast[text.charAt(end - 1) & BITS] : 0;
        for (int length = longest(lengths); length > 0; length = longest(lengths)) {
            lengths &= ~(1 << length);
            if (length <= end && words.contains(text.substring(end - length, end))) {
                return length;
            }
        }
        return 0;
    }

    private static int longest(int lengths) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(lengths);
    }
}
