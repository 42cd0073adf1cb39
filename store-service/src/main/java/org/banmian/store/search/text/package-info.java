/** Texts as they are searched: normalised character by character, with the way back. */
@NullMarked
package org.banmian.store.search.text;

import org.jspecify.annotations.NullMarked;
