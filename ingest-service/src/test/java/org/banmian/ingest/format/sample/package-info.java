/** Pages as different producers write them, in every format; for the tests of other modules too. */
@NullMarked
package org.banmian.ingest.format.sample;

import org.jspecify.annotations.NullMarked;
