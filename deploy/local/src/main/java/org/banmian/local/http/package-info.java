/** The HTTP doors of the services, seen from outside. */
@NullMarked
package org.banmian.local.http;

import org.jspecify.annotations.NullMarked;
