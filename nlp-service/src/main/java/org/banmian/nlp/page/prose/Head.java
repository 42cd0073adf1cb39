package org.banmian.nlp.page.prose;

/**
 * The beginning of a text behind a cut.
 *
 * @param units its first units, at least one
 * @param costs what the cheapest cut into words of the units from each position on costs
 * @param words words that begin at the cut, by length; -1 where there is none
 */
record Head(char[] units, double[] costs, int[] words) {

    char first() {
        return units[0];
    }
}
