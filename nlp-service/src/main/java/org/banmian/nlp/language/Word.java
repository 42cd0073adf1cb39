package org.banmian.nlp.language;

/**
 * One word of the folded text.
 *
 * @param start first UTF-16 code unit
 * @param end behind the last one
 * @param tag part of speech, as HanLP names it
 */
record Word(int start, int end, String tag) {

    int length() {
        return end - start;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
