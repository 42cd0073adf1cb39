/** What is said of a page or an issue that was refused, whichever door it came through. */
@NullMarked
package org.banmian.ingest.problem;

import org.jspecify.annotations.NullMarked;
