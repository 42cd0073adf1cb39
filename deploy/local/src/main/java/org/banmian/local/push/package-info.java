/** Uploading page files: which page a file is, what was acknowledged already, when to try again. */
@NullMarked
package org.banmian.local.push;

import org.jspecify.annotations.NullMarked;
