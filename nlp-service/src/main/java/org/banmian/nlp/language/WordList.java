package org.banmian.nlp.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Words of one kind, from a file beside this class: blanks part the words, {@code #} begins a
 * comment.
 */
final class WordList {

    private final Set<String> words = new HashSet<>();
    private int longest;

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
            String word = parts.nextToken();
            words.add(word);
            longest = Math.max(longest, word.length());
        }
    }

    /** All words of the list. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** The length of the longest listed word that the text goes on with at an offset; 0 if none. */
    int longestAt(String text, int start) {
        for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
            if (words.contains(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The length of the longest listed word that ends before an offset; 0 if none. */
    int longestBefore(String text, int end) {
        for (int length = Math.min(longest, end); length > 0; length--) {
            if (words.contains(text.substring(end - length, end))) {
                return length;
            }
        }
        return 0;
    }
}
