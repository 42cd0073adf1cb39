package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of which is known for every blank whether a reader would keep it.
 *
 * @param printed the line as an extractor gives it
 * @param blanks the kind of every blank, in order
 */
record SpacedLine(String printed, List<Blank> blanks) {

    /** Kinds of blanks, each with the sign that stands for it until the line is printed. */
    enum Blank {
        /** Not part of the text: must go. */
        FALSE('\uE000'),
        /** Part of the text: must stay. */
        TRUE('\uE001'),
        /** Nobody can tell, such as a blank beside a number in a stretched line. */
        EITHER('\uE002');

        private final char mark;

        Blank(char mark) {
            this.mark = mark;
        }
    }

    SpacedLine {
        blanks = List.copyOf(blanks);
    }

    static char mark(Blank blank) {
        return blank.mark;
    }

    /** Reads a line in which every blank is written as its {@link #mark}. */
    static SpacedLine of(String marked) {
        StringBuilder printed = new StringBuilder(marked);
        List<Blank> blanks = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            for (Blank blank : Blank.values()) {
                if (blank.mark == marked.charAt(i)) {
                    blanks.add(blank);
                    printed.setCharAt(i, ' ');
                }
            }
        }
        return new SpacedLine(printed.toString(), blanks);
    }

    /** For every blank, whether it is still there in {@code clean}, the same line repaired. */
    List<Boolean> keptIn(String clean) {
        List<Boolean> kept = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < printed.length(); i++) {
            boolean there = at < clean.length() && clean.charAt(at) == ' ';
            if (printed.charAt(i) == ' ') {
                kept.add(there);
            }
            at += printed.charAt(i) != ' ' || there ? 1 : 0;
        }
        return kept;
    }
}
