/** hOCR: HTML whose classes and titles say what was recognised where. */
@NullMarked
package org.banmian.ingest.format.hocr;

import org.jspecify.annotations.NullMarked;
