/** What the services that consume add to the Kafka connector. */
@NullMarked
package org.banmian.connector;

import org.jspecify.annotations.NullMarked;
