/** Reads the text layer of PDF pages: glyphs to lines, and what is drawn to rectangles. */
@NullMarked
package org.banmian.ingest.format.pdf;

import org.jspecify.annotations.NullMarked;
