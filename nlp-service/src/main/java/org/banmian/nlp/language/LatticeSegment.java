package org.banmian.nlp.language;

import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.recognition.nr.TranslatedPersonRecognition;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * HanLP's standard segmentation, {@code ViterbiSegment} with persons and names in transliteration,
 * word for word, at half its price: its net of all words is a {@link WordLattice}, and is made as
 * HanLP makes it only around names.
 */
final class LatticeSegment extends Segment implements WordLattice.Atoms {

    private final CoreWords core = new CoreWords();
    private final JoinedWords joined = new JoinedWords();
    private final NameRoles roles = new NameRoles();

    @Override
    protected List<Term> segSentence(char[] sentence) {
        return convert(words(sentence, lattice()), false);
    }

    /** What the sentences of one text are read in. */
    WordLattice lattice() {
        return new WordLattice(core, this);
    }

    /** The words of a sentence, between what stands for its beginning and for its end. */
    List<Vertex> words(char[] sentence, WordLattice lattice) {
        lattice.read(sentence);
        List<Vertex> path = joined.in(lattice.path());
        Found names = new Found();
        List<NR> parts = roles.of(path);
        if (NameRoles.hold(parts)) {
            PersonDictionary.parsePattern(parts, path, names, names);
        }
        if (holdsTransliteration(path)) {
            TranslatedPersonRecognition.recognition(path, names, names);
        }
        return names.words.isEmpty() ? path : withNames(sentence, path, names, lattice);
    }

    /**
     * Whether any word is one that HanLP's recogniser lets a name in transliteration begin with.
     */
    private static boolean holdsTransliteration(List<Vertex> path) {
        for (Vertex word : path) {
            if (word.guessNature() == Nature.nrf) {
                return true;
            }
        }
        return false;
    }

    /** The names that HanLP's recognisers find, to be put into its net when there are any. */
    private static final class Found extends WordNet {

        private record Name(int line, Vertex word) {}

        private final List<Name> words = new ArrayList<>();

        Found() {
            super(new char[0], List.of());
        }

        @Override
        public void insert(int line, Vertex word, WordNet all) {
            words.add(new Name(line, word));
        }
    }

    /** The net of all words, of which HanLP looks at the lines around a name. */
    private static final class AllWords extends WordNet {

        private final WordLattice lattice;
        private final Map<Integer, LinkedList<Vertex>> lines = new HashMap<>();

        AllWords(WordLattice lattice) {
            super(new char[0], List.of());
            this.lattice = lattice;
        }

        /** HanLP asks for this kind of list, and goes on with the same one. */
        @Override
        @SuppressWarnings({"NonApiType", "JdkObsolete"})
        public LinkedList<Vertex> get(int line) {
            return lines.computeIfAbsent(line, any -> new LinkedList<>(lattice.line(any)));
        }
    }

    private static List<Vertex> withNames(
            char[] sentence, List<Vertex> path, Found names, WordLattice lattice) {
        WordNet net = new WordNet(sentence, path);
        WordNet all = new AllWords(lattice);
        int before = net.size();
        for (Found.Name name : names.words) {
            net.insert(name.line(), name.word(), all);
        }
        return net.size() == before ? path : bestPath(net);
    }

    private static List<Vertex> bestPath(WordNet net) {
        LinkedList<Vertex>[] lines = net.getVertexes();
        for (Vertex word : lines[1]) {
            word.updateFrom(lines[0].getFirst());
        }
        for (int line = 1; line < lines.length - 1; line++) {
            if (lines[line].isEmpty()) {
                continue; // most are, and each would cost an iterator
            }
            for (Vertex word : lines[line]) {
                if (word.from != null) {
                    for (Vertex next : lines[line + word.realWord.length()]) {
                        next.updateFrom(word);
                    }
                }
            }
        }
        return WordLattice.pathTo(lines[lines.length - 1].getFirst());
    }

    @Override
    public boolean isNumeral(char c) {
        return CharType.get(c) == CharType.CT_CNUM;
    }

    @Override
    public List<Vertex> cut(char[] sentence, int start, int end) {
        List<Vertex> words = new ArrayList<>();
        for (AtomNode atom : quickAtomSegment(sentence, start, end)) {
            words.add(word(atom));
        }
        return words;
    }

    /** As {@code WordNet.add} makes words of what no lexicon holds. */
    private static Vertex word(AtomNode atom) {
        return switch (atom.nPOS) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM ->
                    word(Predefine.TAG_NUMBER, atom.sWord, Nature.m, CoreDictionary.M_WORD_ID);
            case CharType.CT_SINGLE ->
                    word(Predefine.TAG_CLUSTER, atom.sWord, Nature.nx, CoreDictionary.X_WORD_ID);
            case CharType.CT_DELIMITER, CharType.CT_OTHER ->
                    word(atom.sWord, atom.sWord, Nature.w, -1);
            default -> word(atom.sWord, atom.sWord, Nature.n, -1);
        };
    }

    private static Vertex word(String kind, String text, Nature nature, int id) {
        CoreDictionary.Attribute attribute =
                new CoreDictionary.Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY);
        return new Vertex(kind, text, attribute, id);
    }
}
