package org.banmian.nlp.page.assembly;

/**
 * Fragments taken as the body of one article.
 *
 * @param fragments their indices in reading order, at least one
 * @param odds what speaks for their being one article, headlines apart
 * @param headlines what speaks for each heading group of the page being its headline
 */
record Body(int[] fragments, double odds, double[] headlines) {

    int first() {
        return fragments[0];
    }

    int last() {
        return fragments[fragments.length - 1];
    }

    int size() {
        return fragments.length;
    }
}
