/** Where every page is on its way through the system. */
@NullMarked
package org.banmian.local.status;

import org.jspecify.annotations.NullMarked;
