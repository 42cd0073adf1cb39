/** From a page as it was received to its articles, within limits and under watch; plain Java. */
@NullMarked
package org.banmian.nlp.pipeline;

import org.jspecify.annotations.NullMarked;
