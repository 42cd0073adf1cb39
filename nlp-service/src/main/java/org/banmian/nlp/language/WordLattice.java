package org.banmian.nlp.language;

import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All words of HanLP's lexicon that a sentence could be made of, and the likeliest path through
 * them.
 *
 * <p>The same words, weights and order of comparison as in HanLP's {@code WordNet} and {@code
 * ViterbiSegment}, so the same path; but a word is a number in a few arrays here, and HanLP's
 * object is made only for those that are looked at.
 *
 * <p>Reads the sentences of a text one after the other in the same arrays. Not for use by two
 * threads at once.
 */
final class WordLattice {

    private static final int NONE = -1;

    /** So many words have room at first, enough for most sentences. */
    private static final int ROOM = 256;

    /** Cuts a stretch of characters that no word of the lexicon begins at. */
    interface Atoms {
        /** The words of the half-open range, one behind the other. */
        List<Vertex> cut(char[] sentence, int start, int end);

        /** Whether a Chinese numeral stands here, which goes on with the number before it. */
        boolean isNumeral(char c);
    }

    private final CoreWords core;
    private final Atoms atoms;
    private char[] sentence = {};

    /** The words of each line (a character's offset and one; 0 begins, the last one ends). */
    private int[] firstOfLine = {};

    private int[] lastOfLine = {};

    // of each word
    private int[] nextInLine = new int[ROOM];
    private int[] lines = new int[ROOM];
    private int[] lengths = new int[ROOM];
    private int[] numbers = new int[ROOM];
    private int[] froms = new int[ROOM];
    private double[] weights = new double[ROOM];
    private @Nullable Vertex[] vertexes = new Vertex[ROOM];
    private int size;

    /** Of words of a lexicon, and of what {@code atoms} cuts where it has none. */
    WordLattice(CoreWords core, Atoms atoms) {
        this.core = core;
        this.atoms = atoms;
    }

    /** Takes up another sentence, which is not empty, in place of the one before. */
    void read(char[] next) {
        sentence = next;
        size = 0;
        makeRoom();
        add(0, 1, NONE, Vertex.newB());
        addWords(core.tree());
        add(sentence.length + 1, 1, NONE, Vertex.newE());
        fillGaps();
        weigh();
    }

    private void makeRoom() {
        int needed = sentence.length + 2;
        if (firstOfLine.length < needed) {
            firstOfLine = new int[needed];
            lastOfLine = new int[needed];
        }
        Arrays.fill(firstOfLine, 0, needed, NONE);
    }

    private void addWords(WordTree tree) {
        for (int start = 0; start < sentence.length; start++) {
            int node = tree.next(tree.root(), sentence[start]);
            for (int end = start + 1; node >= 0; end++) {
                int word = tree.wordAt(node);
                if (word >= 0) {
                    add(start + 1, end - start, word, null);
                }
                node = end < sentence.length ? tree.next(node, sentence[end]) : -1;
            }
        }
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
        weights[word] = 0;
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

    private void fillGaps() {
        int end = sentence.length + 1;
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
        for (int line = 1; line <= sentence.length; line++) {
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
        int pairs = core.pairs(id(from), id(to));
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
        return made == null ? core.frequency(numbers[word]) : made.attribute.totalFrequency;
    }

    /** The best path, from the word that stands for the beginning to the one for the end. */
    List<Vertex> path() {
        return pathTo(vertex(firstOfLine[sentence.length + 1]));
    }

    /** The path that leads to a word, by what is best before each. */
    static List<Vertex> pathTo(Vertex end) {
        int length = 0;
        for (Vertex word = end; word != null; word = word.from) {
            length++;
        }
        Vertex[] path = new Vertex[length];
        for (Vertex word = end; word != null; word = word.from) {
            path[--length] = word;
        }
        return Arrays.asList(path);
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
            made = core.vertex(numbers[word], sentence, lines[word] - 1, lengths[word]);
            vertexes[word] = made;
        }
        return made;
    }
}
