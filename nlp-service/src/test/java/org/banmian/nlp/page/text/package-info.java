/** Tests of the text that remembers where it came from. */
@NullMarked
package org.banmian.nlp.page.text;

import org.jspecify.annotations.NullMarked;
