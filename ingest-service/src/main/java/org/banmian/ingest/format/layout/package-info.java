/** What the formats with geometry have in common: units, boxes, order, limits. */
@NullMarked
package org.banmian.ingest.format.layout;

import org.jspecify.annotations.NullMarked;
