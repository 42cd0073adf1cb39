package org.banmian.nlp.page.prose;

/**
 * The end of a text in front of a cut.
 *
 * @param units its last units, at least one
 * @param costs what the cheapest cut into words of each beginning of the units costs
 * @param words words that end at the cut, by length; -1 where there is none
 */
record Tail(char[] units, double[] costs, int[] words) {

    char last() {
        return units[units.length - 1];
    }
}
