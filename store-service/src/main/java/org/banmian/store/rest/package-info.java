/** The archive over HTTP. */
@NullMarked
package org.banmian.store.rest;

import org.jspecify.annotations.NullMarked;
