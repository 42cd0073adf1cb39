/** Questions of a drill, what has to be answered, and what is. */
@NullMarked
package org.banmian.local.drill.search;

import org.jspecify.annotations.NullMarked;
