package org.banmian.nlp.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All words of HanLP's lexicon that a sentence could be made of, and the likeliest path through
 * them.
 *
 * <p>The same words, weights and order of comparison as in HanLP's {@code WordNet} and {@code
 * ViterbiSegment}, so the same path; but a word is a number in a few arrays here, and HanLP's
 * object is made only for those that are looked at.
 */
final class WordLattice {

    private static final int NONE = -1;

    /** How many words begin at one character on average, generously. */
    private static final int WORDS_A_CHARACTER = 3;

    /** Cuts a stretch of characters that no word of the lexicon begins at. */
    interface Atoms {
        /** The words of the half-open range, one behind the other. */
        List<Vertex> cut(char[] sentence, int start, int end);

        /** Whether a Chinese numeral stands here, which goes on with the number before it. */
        boolean isNumeral(char c);
    }

    private final CoreWords core;
    private final char[] sentence;

    /** The words of each line (a character's offset and one; 0 begins, the last one ends). */
    private final int[] firstOfLine;

    private final int[] lastOfLine;

    // of each word
    private int[] nextInLine;
    private int[] lines;
    private int[] lengths;
    private int[] numbers;
    private int[] froms;
    private double[] weights;
    private @Nullable Vertex[] vertexes;
    private int size;

    private WordLattice(char[] sentence, CoreWords core) {
        this.core = core;
        this.sentence = sentence;
        firstOfLine = new int[sentence.length + 2];
        lastOfLine = new int[sentence.length + 2];
        Arrays.fill(firstOfLine, NONE);
        int room = sentence.length * WORDS_A_CHARACTER + 2;
        nextInLine = new int[room];
        lines = new int[room];
        lengths = new int[room];
        numbers = new int[room];
        froms = new int[room];
        weights = new double[room];
        vertexes = new Vertex[room];
    }

    /** The words of a sentence that is not empty. */
    static WordLattice of(char[] sentence, CoreWords core, Atoms atoms) {
        WordLattice lattice = new WordLattice(sentence, core);
        lattice.add(0, 1, NONE, Vertex.newB());
        DoubleArrayTrie<CoreDictionary.Attribute>.Searcher words =
                CoreDictionary.trie.getSearcher(sentence, 0);
        while (words.next()) {
            lattice.add(words.begin + 1, words.length, words.index, null);
        }
        lattice.add(sentence.length + 1, 1, NONE, Vertex.newE());
        lattice.fillGaps(atoms);
        lattice.weigh();
        return lattice;
    }

    private void add(int line, int length, int number, @Nullable Vertex vertex) {
        if (size == lines.length) {
            grow();
        }
        int word = size++;
        lines[word] = line;
        lengths[word] = length;
        numbers[word] = number;
        vertexes[word] = vertex;
        froms[word] = NONE;
        nextInLine[word] = NONE;
        if (firstOfLine[line] == NONE) {
            firstOfLine[line] = word;
        } else {
            nextInLine[lastOfLine[line]] = word;
        }
        lastOfLine[line] = word;
    }

    private void grow() {
        int room = size * 2;
        nextInLine = Arrays.copyOf(nextInLine, room);
        lines = Arrays.copyOf(lines, room);
        lengths = Arrays.copyOf(lengths, room);
        numbers = Arrays.copyOf(numbers, room);
        froms = Arrays.copyOf(froms, room);
        weights = Arrays.copyOf(weights, room);
        vertexes = Arrays.copyOf(vertexes, room);
    }

    private void fillGaps(Atoms atoms) {
        int end = firstOfLine.length - 1;
        int line = 1;
        while (line < end) {
            if (firstOfLine[line] != NONE) {
                line += lengths[lastOfLine[line]];
                continue;
            }
            int next = line + 1;
            while (next < end
                    && (firstOfLine[next] == NONE || atoms.isNumeral(sentence[next - 1]))) {
                next++;
            }
            int at = line;
            for (Vertex atom : atoms.cut(sentence, line - 1, next - 1)) {
                if (!hasLength(at, atom.realWord.length())) {
                    add(at, atom.realWord.length(), NONE, atom);
                }
                at += atom.realWord.length();
            }
            line = next;
        }
    }

    private boolean hasLength(int line, int length) {
        for (int word = firstOfLine[line]; word != NONE; word = nextInLine[word]) {
            if (lengths[word] == length) {
                return true;
            }
        }
        return false;
    }

    /** Finds for every word which one is best before it. */
    private void weigh() {
        for (int word = firstOfLine[1]; word != NONE; word = nextInLine[word]) {
            goOn(0, word);
        }
        for (int line = 1; line < firstOfLine.length - 1; line++) {
            for (int word = firstOfLine[line]; word != NONE; word = nextInLine[word]) {
                if (froms[word] == NONE) {
                    continue;
                }
                int next = firstOfLine[line + lengths[word]];
                for (; next != NONE; next = nextInLine[next]) {
                    goOn(word, next);
                }
            }
        }
    }

    private void goOn(int from, int to) {
        int pairs = CoreWords.pairs(id(from), id(to));
        double cost =
                pairs == 0 && numbers[to] != NONE
                        ? core.cost(numbers[to])
                        : CoreWords.pairCost(pairs, frequency(from), frequency(to));
        double weight = weights[from] + cost;
        if (froms[to] == NONE || weights[to] > weight) {
            froms[to] = from;
            weights[to] = weight;
        }
    }

    private int id(int word) {
        Vertex made = vertexes[word];
        return made == null ? core.id(numbers[word]) : made.wordID;
    }

    private int frequency(int word) {
        Vertex made = vertexes[word];
        return made == null
                ? core.attribute(numbers[word]).totalFrequency
                : made.attribute.totalFrequency;
    }

    /** The best path, from the word that stands for the beginning to the one for the end. */
    List<Vertex> path() {
        return pathTo(vertex(firstOfLine[firstOfLine.length - 1]));
    }

    /** The path that leads to a word, by what is best before each. */
    static List<Vertex> pathTo(Vertex end) {
        List<Vertex> path = new ArrayList<>();
        for (Vertex word = end; word != null; word = word.from) {
            path.add(word);
        }
        Collections.reverse(path);
        return path;
    }

    /** HanLP's words of a line, as its own net holds them after its search. */
    List<Vertex> line(int line) {
        List<Vertex> words = new ArrayList<>();
        for (int word = firstOfLine[line]; word != NONE; word = nextInLine[word]) {
            words.add(vertex(word));
        }
        return words;
    }

    /** HanLP's object of a word, with the words of its best path behind it. */
    private Vertex vertex(int word) {
        Vertex wanted = made(word);
        Vertex last = wanted;
        for (int at = word; froms[at] != NONE && last.from == null; at = froms[at]) {
            Vertex before = made(froms[at]);
            last.weight = weights[at];
            last.from = before;
            last = before;
        }
        return wanted;
    }

    private Vertex made(int word) {
        Vertex made = vertexes[word];
        if (made == null) {
            int number = numbers[word];
            made =
                    new Vertex(
                            new String(sentence, lines[word] - 1, lengths[word]),
                            CoreDictionary.get(number),
                            number);
            made.index = number + 1; // where its kind is kept; HanLP leaves the field alone here
            vertexes[word] = made;
        }
        return made;
    }
}
