/** Tests of how a page is read whose lines have places. */
@NullMarked
package org.banmian.nlp.page.layout;

import org.jspecify.annotations.NullMarked;
