package org.banmian.nlp.page.compose;

import java.util.BitSet;

/**
 * A headline, paragraph or caption as it goes to print; remembers which of its characters never
 * reached the page.
 */
final class Part {

    private final String text;
    private final BitSet lost = new BitSet();

    Part(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    void lose(int from, int to) {
        lost.set(from, to);
    }

    boolean keeps(int from, int to) {
        int next = lost.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /** What is left of the text, which is its gold. */
    String kept() {
        return filtered(false);
    }

    String lostText() {
        return filtered(true);
    }

    private String filtered(boolean wanted) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (lost.get(i) == wanted) {
                out.append(text.charAt(i));
            }
        }
        return out.toString().strip();
    }
}
