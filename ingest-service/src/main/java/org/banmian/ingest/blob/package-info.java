/** Keeps what was received, byte for byte, and knows which page it was received for. */
@NullMarked
package org.banmian.ingest.blob;

import org.jspecify.annotations.NullMarked;
