/** The search index in Lucene: a read model of the topic of changes that can be thrown away. */
@NullMarked
package org.banmian.store.index;

import org.jspecify.annotations.NullMarked;
