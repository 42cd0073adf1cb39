package org.banmian.contract.article;

/** Something said about a stretch of an article's text, in UTF-16 code units, half open. */
public sealed interface Annotation permits Token, Entity, TimeExpression, Quantity {

    /** First code unit in the article's text. */
    int start();

    /** Behind the last one. */
    int end();

    /** Refuses a stretch that is none. */
    static void check(int start, int end) {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text: [" + start + ", " + end + ")");
        }
    }
}
