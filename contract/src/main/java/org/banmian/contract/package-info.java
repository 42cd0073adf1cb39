/** The events that pass between the services, the topics they pass on, and nothing else. */
@NullMarked
package org.banmian.contract;

import org.jspecify.annotations.NullMarked;
