/** Rebuilds the articles of one newspaper page from its lines; plain Java, no framework. */
@NullMarked
package org.banmian.nlp.page;

import org.jspecify.annotations.NullMarked;
