/** What one article says otherwise than another, of which it may be an earlier revision. */
@NullMarked
package org.banmian.store.archive.difference;

import org.jspecify.annotations.NullMarked;
