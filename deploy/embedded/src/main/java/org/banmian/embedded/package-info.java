/** A real Kafka broker and a real PostgreSQL, started as child processes on a data folder. */
@NullMarked
package org.banmian.embedded;

import org.jspecify.annotations.NullMarked;
