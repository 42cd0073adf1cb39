/** Issues of a publication: which pages each has, and which pages and dates are missing. */
@NullMarked
package org.banmian.store.archive.issue;

import org.jspecify.annotations.NullMarked;
