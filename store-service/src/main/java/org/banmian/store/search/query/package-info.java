/** The language that searches are asked in. */
@NullMarked
package org.banmian.store.search.query;

import org.jspecify.annotations.NullMarked;
