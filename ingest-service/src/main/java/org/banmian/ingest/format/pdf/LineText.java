package org.banmian.ingest.format.pdf;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Writes out a run, with a space where its glyphs stand clearly further apart than the others. */
final class LineText {

    // In ems: what letters of one word, and other glyphs, may stand apart more than is usual.
    private static final double IN_WORD = 0.15;
    private static final double ELSEWHERE = 0.4;
    private static final double TYPED = 0.1;

    private final BitSet blanks;

    /** For a page on which the glyphs of these orders are blanks. */
    LineText(BitSet blanks) {
        this.blanks = blanks;
    }

    String of(Run run) {
        List<Glyph> glyphs = run.glyphs();
        double usual = Math.max(0, usualGap(glyphs));
        StringBuilder text = new StringBuilder(run.first().text());
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph last = glyphs.get(i - 1);
            Glyph next = glyphs.get(i);
            if (gap(last, next) > usual + allowance(last, next)) {
                text.append(' ');
            }
            text.append(next.text());
        }
        return text.toString();
    }

    private double allowance(Glyph last, Glyph next) {
        if (typed(last, next)) {
            return TYPED;
        }
        return isLetter(last.text()) && isLetter(next.text()) ? IN_WORD : ELSEWHERE;
    }

    private boolean typed(Glyph last, Glyph next) {
        return last.order() < next.order() && blanks.get(last.order() + 1);
    }

    private double usualGap(List<Glyph> glyphs) {
        double[] gaps =
                IntStream.range(1, glyphs.size())
                        .filter(i -> !typed(glyphs.get(i - 1), glyphs.get(i)))
                        .mapToDouble(i -> gap(glyphs.get(i - 1), glyphs.get(i)))
                        .sorted()
                        .toArray();
        return gaps.length == 0 ? 0 : gaps[(gaps.length - 1) / 2];
    }

    private static double gap(Glyph last, Glyph next) {
        return (next.from() - last.to()) / Math.max(last.size(), next.size());
    }

    private static boolean isLetter(String text) {
        int codePoint = text.codePointAt(0);
        return codePoint < 0x2E80 && Character.isLetterOrDigit(codePoint);
    }
}
