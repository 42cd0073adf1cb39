/** Holds what a system kept against what it promised to keep, and says what is wrong. */
@NullMarked
package org.banmian.local.drill.check;

import org.jspecify.annotations.NullMarked;
