/** The archive's tables in PostgreSQL: SQL for writing, entities for reading. */
@NullMarked
package org.banmian.store.persistence;

import org.jspecify.annotations.NullMarked;
