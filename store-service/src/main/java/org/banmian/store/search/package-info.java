/** Questions to the archive and their answers, whatever finds them. */
@NullMarked
package org.banmian.store.search;

import org.jspecify.annotations.NullMarked;
