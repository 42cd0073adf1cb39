/** What runs inside a service's own JVM, beside the service. */
@NullMarked
package org.banmian.local.child;

import org.jspecify.annotations.NullMarked;
