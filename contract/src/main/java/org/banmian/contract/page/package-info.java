/**
 * What a page is before anyone has read it: its key, where it came from, its lines and their
 * geometry.
 */
@NullMarked
package org.banmian.contract.page;

import org.jspecify.annotations.NullMarked;
