/** Takes pages in: gives each its place in the order, and has it published before saying yes. */
@NullMarked
package org.banmian.ingest.intake;

import org.jspecify.annotations.NullMarked;
