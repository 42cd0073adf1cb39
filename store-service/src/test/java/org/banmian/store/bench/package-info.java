/** How fast articles become searchable and are found; run by hand, see docs/performance.md. */
@NullMarked
package org.banmian.store.bench;

import org.jspecify.annotations.NullMarked;
