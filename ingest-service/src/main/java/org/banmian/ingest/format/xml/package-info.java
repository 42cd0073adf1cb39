/** XML read safely: strictly decoded, from start to end, nothing declared, nothing fetched. */
@NullMarked
package org.banmian.ingest.format.xml;

import org.jspecify.annotations.NullMarked;
