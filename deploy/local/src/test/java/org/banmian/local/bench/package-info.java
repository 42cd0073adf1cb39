/** How much the whole system gets through. */
@NullMarked
package org.banmian.local.bench;

import org.jspecify.annotations.NullMarked;
