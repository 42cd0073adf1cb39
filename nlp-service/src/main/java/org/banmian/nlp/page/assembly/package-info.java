/**
 * Which pieces of a page belong to the same article, and which heading, byline and caption to which
 * body.
 */
@NullMarked
package org.banmian.nlp.page.assembly;

import org.jspecify.annotations.NullMarked;
