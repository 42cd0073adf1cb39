/**
 * Whole issues: which page each part of a package is, read one at a time and handed to the intake.
 */
@NullMarked
package org.banmian.ingest.issue;

import org.jspecify.annotations.NullMarked;
