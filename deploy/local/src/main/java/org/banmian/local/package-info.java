/** The command people type: it starts the whole system on one machine and speaks with it. */
@NullMarked
package org.banmian.local;

import org.jspecify.annotations.NullMarked;
