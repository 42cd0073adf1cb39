/** One reader per source format. */
@NullMarked
package org.banmian.ingest.format;

import org.jspecify.annotations.NullMarked;
