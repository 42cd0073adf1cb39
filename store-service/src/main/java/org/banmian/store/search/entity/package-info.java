/** People, places and organisations: how often, when and beside whom articles name them. */
@NullMarked
package org.banmian.store.search.entity;

import org.jspecify.annotations.NullMarked;
