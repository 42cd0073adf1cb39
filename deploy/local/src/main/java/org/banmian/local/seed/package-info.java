/** The sample pages of the checkout and what the demonstration tells of them. */
@NullMarked
package org.banmian.local.seed;

import org.jspecify.annotations.NullMarked;
