/** Who may push and who may read: keys and what they open, limits, and what is noted of it. */
@NullMarked
package org.banmian.access;

import org.jspecify.annotations.NullMarked;
