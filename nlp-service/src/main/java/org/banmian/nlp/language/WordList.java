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
import java.util.stream.Stream;

/**
 * Words of one kind, from a file beside this class: blanks part the words, {@code #} begins a
 * comment.
 */
final class WordList {

    static final int LONGEST = 30;

    private static final int FACTOR = 31;

    /** Characters that agree in these bits share a mask, which only costs a look into the table. */
    private static final int BITS = 0xFFF;

    private final Set<String> words = new HashSet<>();

    /** Which lengths the words have that begin, and that end, with a character: bit n for n. */
    private final int[] lengthsByFirst = new int[BITS + 1];

    private final int[] lengthsByLast = new int[BITS + 1];

    /**
     * The words by their hash, read forwards and read backwards, so that a text can be asked for
     * every length at once, without a string being made; filled when all words are there.
     */
    private String[] forwards = {};

    private String[] backwards = {};

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
        list.index();
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
        list.index();
        return list;
    }

    /** All words, in no order. */
    Stream<String> words() {
        return words.stream();
    }

    /** Whether a word is listed. */
    boolean has(String word) {
        return !word.isEmpty()
                && word.length() <= LONGEST
                && (lengthsByFirst[word.charAt(0) & BITS] & 1 << word.length()) != 0
                && words.contains(word);
    }

    private void index() {
        int size = Integer.highestOneBit(Math.max(1, words.size())) * 4;
        forwards = new String[size];
        backwards = new String[size];
        for (String word : words) {
            int forward = 0;
            int backward = 0;
            for (int i = 0; i < word.length(); i++) {
                forward = forward * FACTOR + word.charAt(i);
                backward = backward * FACTOR + word.charAt(word.length() - 1 - i);
            }
            put(forwards, forward, word);
            put(backwards, backward, word);
        }
    }

    private static void put(String[] table, int hash, String word) {
        int slot = slot(hash, table.length);
        while (table[slot] != null) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = word;
    }

    private static int slot(int hash, int size) {
        return (hash ^ hash >>> 15) & (size - 1);
    }

    private static boolean holds(String[] table, int hash, String text, int start, int length) {
        int slot = slot(hash, table.length);
        for (String word = table[slot]; word != null; word = table[slot]) {
            if (word.length() == length && text.startsWith(word, start)) {
                return true;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return false;
    }

    /** The length of the longest listed word that the text goes on with at an offset; 0 if none. */
    int longestAt(String text, int start) {
        int lengths = start < text.length() ? lengthsByFirst[text.charAt(start) & BITS] : 0;
        int longest = 0;
        int hash = 0;
        int most = Math.min(longest(lengths), text.length() - start);
        for (int length = 1; length <= most; length++) {
            hash = hash * FACTOR + text.charAt(start + length - 1);
            if ((lengths & 1 << length) != 0 && holds(forwards, hash, text, start, length)) {
                longest = length;
            }
        }
        return longest;
    }

    /** The length of the longest listed word that ends before an offset; 0 if none. */
    int longestBefore(String text, int end) {
        int lengths = end > 0 ? lengthsByLast[text.charAt(end - 1) & BITS] : 0;
        int longest = 0;
        int hash = 0;
        int most = Math.min(longest(lengths), end);
        for (int length = 1; length <= most; length++) {
            hash = hash * FACTOR + text.charAt(end - length);
            if ((lengths & 1 << length) != 0
                    && holds(backwards, hash, text, end - length, length)) {
                longest = length;
            }
        }
        return longest;
    }

    private static int longest(int lengths) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(lengths);
    }
}
