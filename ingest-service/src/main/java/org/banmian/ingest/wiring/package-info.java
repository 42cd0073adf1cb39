/** Puts the plain objects of the domain together and hands them their settings. */
@NullMarked
package org.banmian.ingest.wiring;

import org.jspecify.annotations.NullMarked;
