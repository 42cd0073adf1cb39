/** The topics of a running system, seen from outside. */
@NullMarked
package org.banmian.local.kafka;

import org.jspecify.annotations.NullMarked;
