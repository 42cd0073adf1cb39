/**
 * Reads the language of an article: words, names, times, quantities, keywords and a lead summary.
 */
@NullMarked
package org.banmian.nlp.language;

import org.jspecify.annotations.NullMarked;
