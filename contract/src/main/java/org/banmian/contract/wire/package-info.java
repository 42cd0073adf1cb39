/** Events as Kafka records: CloudEvents headers in binary mode, strict JSON values. */
@NullMarked
package org.banmian.contract.wire;

import org.jspecify.annotations.NullMarked;
