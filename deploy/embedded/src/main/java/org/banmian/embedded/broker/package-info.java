/** What runs inside the broker's own JVM, beside the broker. */
@NullMarked
package org.banmian.embedded.broker;

import org.jspecify.annotations.NullMarked;
