/** Drills: the packaged system driven as its users do, while its parts are killed. */
@NullMarked
package org.banmian.local.drill;

import org.jspecify.annotations.NullMarked;
