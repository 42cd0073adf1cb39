/**
 * The doors to the topics: records in, one transaction a batch; changes out, one publisher at a
 * time.
 */
@NullMarked
package org.banmian.store.kafka;

import org.jspecify.annotations.NullMarked;
