package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words are HanLP's own, with the same parts of speech, whatever the text. */
class LatticeSegmentTest {

    private static final int RANDOM_TEXTS = 2000;
    private static final int SCRAPS = 20;

    private final Segment ours = lattice();
    private final Segment hanLp = hanLp();

    @Test
    void seedPagesAreCutAsHanLpCutsThem() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                assertSame(Files.readString(file));
            }
        }
    }

    @Test
    void anyTextIsCutAsHanLpCutsIt() {
        LongStream.range(0, RANDOM_TEXTS).forEach(seed -> assertSame(AnyText.of(seed, SCRAPS)));
    }

    private void assertSame(String text) {
        for (Sentences.Piece piece : Sentences.split(text)) {
            String sentence = text.substring(piece.start(), piece.end());
            assertThat(words(ours, sentence)).as(sentence).isEqualTo(words(hanLp, sentence));
        }
    }

    private static List<String> words(Segment segment, String sentence) {
        List<String> words = new ArrayList<>();
        for (Term term : segment.seg(sentence)) {
            words.add(term.word + "/" + term.nature);
        }
        return words;
    }

    private static Segment lattice() {
        HanLpData.use();
        return new LatticeSegment();
    }

    private static Segment hanLp() {
        HanLpData.use();
        Segment segment = new ViterbiSegment().enableTranslatedNameRecognize(true);
        segment.customDictionary =
                new DynamicCustomDictionary(CustomDictionary.DEFAULT.dat, null, null);
        return segment;
    }
}
