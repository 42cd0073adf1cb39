/** Reads a page of which the source says where each line stands: blocks, columns, headings. */
@NullMarked
package org.banmian.nlp.page.layout;

import org.jspecify.annotations.NullMarked;
