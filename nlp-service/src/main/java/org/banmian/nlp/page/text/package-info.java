/**
 * Text that remembers where it came from, and the repairs that turn printed lines into clean text.
 */
@NullMarked
package org.banmian.nlp.page.text;

import org.jspecify.annotations.NullMarked;
