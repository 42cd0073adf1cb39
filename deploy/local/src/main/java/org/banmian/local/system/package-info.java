/**
 * The whole system on one machine: its parts, their life and death, its data folder and its log.
 */
@NullMarked
package org.banmian.local.system;

import org.jspecify.annotations.NullMarked;
