package org.banmian.nlp.language;

import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.List;

/** Cuts folded text into words with parts of speech: HanLP's shortest path over its own lexicon. */
final class WordSplitter {

    private final LatticeSegment segment;

    WordSplitter() {
        HanLpData.use();
        segment = new LatticeSegment();
    }

    /**
     * The words of a text, in order, each term as one; blanks stand in no word.
     *
     * @throws IllegalStateException if HanLP's words do not add up to the text
     */
    List<Word> split(String text, FixedTerms terms) {
        List<Word> words = new ArrayList<>(text.length() / 2 + 1);
        WordLattice lattice = segment.lattice();
        for (Sentences.Piece piece : Sentences.split(text)) {
            char[] sentence = new char[piece.end() - piece.start()];
            text.getChars(piece.start(), piece.end(), sentence, 0);
            List<Vertex> path = segment.words(sentence, lattice);
            int at = piece.start();
            for (Vertex word : path.subList(1, path.size() - 1)) {
                int end = at + word.realWord.length();
                words.add(new Word(at, end, word.guessNature().toString()));
                at = end;
            }
            if (at != piece.end()) {
                throw new IllegalStateException(
                        "HanLP's words end at " + at + ", the sentence at " + piece.end());
            }
        }
        return terms.join(text, WordRepairs.repair(text, words));
    }
}
