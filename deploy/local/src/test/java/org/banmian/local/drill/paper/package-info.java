/** Newspaper pages made for drills: deterministic, and every article can be known again. */
@NullMarked
package org.banmian.local.drill.paper;

import org.jspecify.annotations.NullMarked;
