/** Who may push: keys and what they open, limits, and what is noted about it all. */
@NullMarked
package org.banmian.ingest.access;

import org.jspecify.annotations.NullMarked;
