/**
 * Composes newspaper pages with exact gold from articles of our own, for tests and measurements.
 */
@NullMarked
package org.banmian.nlp.page.compose;

import org.jspecify.annotations.NullMarked;
