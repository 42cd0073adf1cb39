package org.banmian.nlp.language;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/** Cuts folded text into words with parts of speech: HanLP's shortest path over its own lexicon. */
final class WordSplitter {

    private final Segment segment;

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
        for (Sentences.Piece piece : Sentences.split(text)) {
            int at = piece.start();
            for (Term term : segment.seg(text.substring(piece.start(), piece.end()))) {
                int end = at + term.word.length();
                words.add(new Word(at, end, term.nature.toString()));
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
