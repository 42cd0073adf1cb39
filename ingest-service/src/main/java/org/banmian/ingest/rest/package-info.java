/** The HTTP door: requests to pages, outcomes to answers, faults to problem documents. */
@NullMarked
package org.banmian.ingest.rest;

import org.jspecify.annotations.NullMarked;
