/** ALTO, versions 2 to 4.4, and its forerunner without a namespace. */
@NullMarked
package org.banmian.ingest.format.alto;

import org.jspecify.annotations.NullMarked;
