/**
 * A folder that files are put into: which are taken from it, who works on each, and where it ends,
 * whatever is killed in between.
 */
@NullMarked
package org.banmian.ingest.inbox;

import org.jspecify.annotations.NullMarked;
